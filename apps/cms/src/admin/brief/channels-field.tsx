'use client';

import type { ChannelChoice } from './brief-choices.ts';
import { useBrief } from './brief-context.ts';

interface Wish {
  count?: number | undefined;
  formats?: readonly string[] | undefined;
}

/** What is asked of channels: by name, null where nothing more is said. */
type Wishes = Readonly<Record<string, Wish | true | null>>;

interface ChannelsProps {
  value: unknown;
  channels: readonly ChannelChoice[];
  onChange(value: unknown): void;
}

/** Where a campaign goes: the channels, how many of each, and in which formats. */
export function ChannelsField({ value, channels, onChange }: ChannelsProps) {
  const { isReadOnly, problems } = useBrief();
  const wishes: Wishes = Array.isArray(value)
    ? Object.fromEntries(value.map((name) => [String(name), null]))
    : ((value ?? {}) as Wishes);
  const known = new Set(channels.map(({ name }) => name));
  const unknown = Object.keys(wishes).filter((name) => !known.has(name));
  const all = [...channels, ...unknown.map((name) => ({ name, label: spaced(name), description: '', formats: [] }))];
  const write = (next: Wishes) => {
    const isPlain = Object.values(next).every((wish) => wish === null);
    const isEmpty = Object.keys(next).length === 0;
    // What was a list stays one while nothing more is said.
    onChange(isEmpty ? undefined : isPlain && (Array.isArray(value) || value === undefined) ? Object.keys(next) : next);
  };
  const { channels: problem } = Object.fromEntries(problems);
  return (
    <fieldset className="brief-list" data-brief-path="channels" disabled={isReadOnly}>
      <legend className="field-label">Channels</legend>
      {problem !== undefined && <p className="brief-field__problem">{problem}</p>}
      <ul className="brief-channels">
        {all.map((channel) => (
          <Channel
            key={channel.name}
            channel={channel}
            isBuilt={known.has(channel.name)}
            wish={wishes[channel.name]}
            onChange={(wish) => {
              const { [channel.name]: _, ...others } = wishes;
              write(wish === undefined ? others : { ...wishes, [channel.name]: wish });
            }}
          />
        ))}
      </ul>
    </fieldset>
  );
}

interface ChannelProps {
  channel: ChannelChoice;
  isBuilt: boolean;
  wish: Wish | true | null | undefined;
  onChange(wish: Wish | null | undefined): void;
}

function Channel({ channel, isBuilt, wish, onChange }: ChannelProps) {
  const { problems } = useBrief();
  const { name, label, description, formats } = channel;
  const isAsked = wish !== undefined;
  const asked: Wish = typeof wish === 'object' && wish !== null ? wish : {};
  const change = (more: Wish) => {
    const { count, formats: chosen } = { ...asked, ...more };
    const next = { ...(count !== undefined && { count }), ...(chosen !== undefined && { formats: chosen }) };
    onChange(Object.keys(next).length === 0 ? null : next);
  };
  const path = `channels.${name}`;
  const wrong = [...problems].filter(([place]) => place.startsWith(path)).map(([, words]) => words);
  return (
    <li className="brief-channel" data-brief-path={path}>
      <label className="brief-channel__name">
        <input
          type="checkbox"
          checked={isAsked}
          onChange={({ target }) => onChange(target.checked ? null : undefined)}
        />
        <span>
          <strong>{label}</strong>
          <span>{isBuilt ? description : 'The brief asks for it; there is no such channel here yet.'}</span>
        </span>
      </label>
      {isAsked && isBuilt && (counted.has(name) || formats.length > 1) && (
        <div className="brief-channel__more">
          {counted.has(name) && (
            <label className="brief-channel__count" data-brief-path={`${path}.count`}>
              <span>How many</span>
              <input
                className="pg-input pg-input--small"
                type="number"
                min={1}
                max={50}
                placeholder="all"
                value={asked.count ?? ''}
                onChange={({ target }) => change({ count: target.value === '' ? undefined : target.valueAsNumber })}
              />
            </label>
          )}
          {formats.length > 1 && (
            <fieldset className="brief-chips" data-brief-path={`${path}.formats`}>
              <legend className="pg-unseen">Formats of {label}</legend>
              {formats.map((format) => {
                const chosen = asked.formats ?? formats.map((each) => each.name);
                const isChosen = chosen.includes(format.name);
                return (
                  <label key={format.name} className="brief-chip">
                    <input
                      type="checkbox"
                      checked={isChosen}
                      disabled={isChosen && chosen.length === 1}
                      onChange={() => {
                        const next = isChosen
                          ? chosen.filter((each) => each !== format.name)
                          : [...chosen, format.name];
                        // All of them is what nobody has to say.
                        change({ formats: next.length === formats.length ? undefined : next });
                      }}
                    />
                    <span>{format.label}</span>
                  </label>
                );
              })}
            </fieldset>
          )}
        </div>
      )}
      {wrong.map((words) => (
        <p key={words} className="brief-field__problem">
          {words}
        </p>
      ))}
    </li>
  );
}

/** Of what there may be several. */
const counted = new Set(['post', 'email', 'social']);

function spaced(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
