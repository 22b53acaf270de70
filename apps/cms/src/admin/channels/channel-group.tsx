import { useId } from 'react';
import type { ChannelViewProps } from './channel-view.ts';
import { viewOf } from './channel-views.ts';
import { FindingList } from './finding-list.tsx';

/** One channel: what comes out, and what was found. */
export function ChannelGroup({ isDrawing, ...props }: ChannelViewProps & { isDrawing: boolean }) {
  const { channel } = props;
  const { name, label, description } = channel;
  const titleId = useId();
  const View = viewOf(name);
  // What has no event says so in its view.
  const findings = channel.findings.filter(({ path }) => name !== 'calendar' || path !== 'event');
  return (
    <section className="channel" data-channel={name} aria-labelledby={titleId} aria-busy={isDrawing}>
      <header className="channel__head">
        <h2 id={titleId} tabIndex={-1}>
          {label}
        </h2>
        <p>{description}</p>
      </header>
      <FindingList findings={findings} label={label} />
      <View {...props} />
    </section>
  );
}
