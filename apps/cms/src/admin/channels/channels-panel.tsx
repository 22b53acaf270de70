'use client';

import { useLocale } from '@payloadcms/ui';
import { type ReactNode, useRef } from 'react';
import type { ShownChannel, ToldCollection } from '../../channels/channels-answer.ts';
import { languageName } from '../../project/language-name.ts';
import type { PreviewPlace } from '../preview/use-preview-shown.ts';
import { ChannelGroup } from './channel-group.tsx';
import { ChannelsEmpty } from './channels-empty.tsx';
import { useChannels } from './use-channels.ts';

interface ChannelsPanelProps {
  collection: ToldCollection;
  id: string;
  place: PreviewPlace;
  /** What chooses between the page and the channels. */
  views: ReactNode;
}

/** Channels that are drawn, and not only written. */
const drawn = new Set(['social', 'banner', 'print']);

/** A document in every channel, beside the form in which it is written. */
export function ChannelsPanel(props: ChannelsPanelProps) {
  const { code } = useLocale();
  // One language never stands where another is awaited.
  return <InLanguage key={`${props.id} ${code}`} {...props} locale={code} />;
}

function InLanguage({ collection, id, place, views, locale }: ChannelsPanelProps & { locale: string }) {
  const { answer, channels, pictures, isWriting, isDrawing, problem } = useChannels(collection, id, locale);
  const list = useRef<HTMLDivElement>(null);
  const show = (name: string) => {
    const group = list.current?.querySelector<HTMLElement>(`[data-channel="${CSS.escape(name)}"]`);
    group?.scrollIntoView({ block: 'start' });
    group?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  };
  const isShown = answer !== undefined && answer.awaits === undefined;
  return (
    <section className={`pantograph-preview pantograph-preview--${place}`} aria-label="Channels">
      <div className="pantograph-toolbar" role="toolbar" aria-label="What is shown">
        {views}
        <p className="channels-state" data-draws={isWriting || isDrawing || undefined}>
          {stateWords(answer !== undefined, isWriting, isDrawing)}
        </p>
        <p className="channels-language">{languageName(locale)}</p>
      </div>
      {problem !== undefined && (
        <p className="pantograph-away" role="status">
          {problem}
        </p>
      )}
      {isShown && (
        <nav className="channels-nav" aria-label="Channels">
          {channels.map((channel) => (
            <button key={channel.name} type="button" onClick={() => show(channel.name)}>
              {channel.label}
              <FoundCount channel={channel} />
            </button>
          ))}
        </nav>
      )}
      <div className="channels" ref={list}>
        {answer?.awaits && <ChannelsEmpty awaits={answer.awaits} collection={collection} locale={locale} />}
        {isShown &&
          channels.map((channel) => (
            <ChannelGroup
              key={channel.name}
              channel={channel}
              answer={answer}
              pictures={pictures}
              isDrawing={drawn.has(channel.name) ? isDrawing : isWriting}
            />
          ))}
      </div>
    </section>
  );
}

function FoundCount({ channel: { name, findings } }: { channel: ShownChannel }) {
  const count = findings.filter(({ path }) => name !== 'calendar' || path !== 'event').length;
  if (count === 0) return null;
  const isGrave = findings.some(({ severity }) => severity === 'error');
  return (
    <span className="channels-nav__count" data-severity={isGrave ? 'error' : 'warning'}>
      <span aria-hidden="true">{count}</span>
      <span className="pg-unseen">{count === 1 ? ', one thing to look at' : `, ${count} things to look at`}</span>
    </span>
  );
}

function stateWords(isThere: boolean, isWriting: boolean, isDrawing: boolean): string {
  if (!isThere) return 'Reading the page';
  if (isWriting) return 'Writing';
  return isDrawing ? 'Drawing pictures' : 'As in the form';
}
