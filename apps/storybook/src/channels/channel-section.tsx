import type { ChannelFinding } from '@pantograph/channels';
import type { ReactNode } from 'react';
import type { Made } from './use-made.js';

/** A channel of a section: its name, what came out of it, and what it has to say about that. */
export function ChannelSection<T>({
  id,
  label,
  note,
  made,
  findings,
  children,
}: {
  id: string;
  label: string;
  note?: string | undefined;
  made: Made<T>;
  findings?: ((value: T) => readonly Omit<ChannelFinding, 'channel'>[]) | undefined;
  children: (value: T) => ReactNode;
}) {
  const { value, error, isMaking } = made;
  const told = value === undefined ? [] : (findings?.(value) ?? []);
  return (
    <section className="channel" data-channel={id} data-state={isMaking ? 'making' : error ? 'failed' : 'made'}>
      <header className="channel__head">
        <h2>{label}</h2>
        {note !== undefined && <p>{note}</p>}
      </header>
      {error !== undefined && <p role="alert">{error}</p>}
      {value !== undefined && <div className="channel__body">{children(value)}</div>}
      {told.length > 0 && <Findings told={told} />}
    </section>
  );
}

function Findings({ told }: { told: readonly Omit<ChannelFinding, 'channel'>[] }) {
  // Every network may say the same: it is read once.
  const texts = [...new Set(told.map(({ message, fix }) => `${message}\n${fix}`))];
  return (
    <details className="channel__findings">
      <summary>{texts.length === 1 ? 'One finding' : `${texts.length} findings`}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text.split('\n').join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
