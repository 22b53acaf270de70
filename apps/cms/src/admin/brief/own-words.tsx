'use client';

import type { BriefNode } from './brief-node.ts';
import { GroupFields, NodeField } from './node-field.tsx';
import { RowList } from './row-list.tsx';
import { TextField } from './text-field.tsx';
import { tidy } from './tidy.ts';

interface OwnWordsProps {
  node: BriefNode & { kind: 'group' };
  value: unknown;
  /** Labels of the channels that are asked for, by name. */
  asked: Readonly<Record<string, string>>;
  networks: readonly { name: string; label: string }[];
  onChange(value: unknown): void;
}

/** Words of one's own for each channel, folded away until somebody has some. */
export function OwnWords({ node, value, asked, networks, onChange }: OwnWordsProps) {
  const words = (value ?? {}) as Record<string, unknown>;
  const shown = node.fields.filter(([name]) => Object.hasOwn(asked, name) || tidy(words[name]) !== undefined);
  if (shown.length === 0)
    return <p className="pg-muted">Choose channels first; each can have words of its own here.</p>;
  return shown.map(([name, field]) => {
    const path = `copy.${name}`;
    const label = asked[name] ?? field.label;
    const change = (next: unknown) => onChange({ ...words, [name]: next });
    const isWritten = tidy(words[name]) !== undefined;
    return (
      <details key={name} className="brief-own" open={isWritten} data-brief-path={path}>
        <summary>
          {label}
          <span>{isWritten ? 'has words of its own' : 'from the brief'}</span>
        </summary>
        <div className="brief-own__fields">
          {name === 'social' ? (
            <Social value={words[name]} networks={networks} onChange={change} />
          ) : field.kind === 'group' ? (
            <GroupFields node={field} path={path} value={words[name]} onChange={change} />
          ) : (
            <NodeField node={field} path={path} value={words[name]} onChange={change} />
          )}
        </div>
      </details>
    );
  });
}

interface SocialProps {
  value: unknown;
  networks: readonly { name: string; label: string }[];
  onChange(value: unknown): void;
}

function Social({ value, networks, onChange }: SocialProps) {
  const posts = (value ?? {}) as Record<string, unknown>;
  const names = new Set(['all', ...networks.map(({ name }) => name), ...Object.keys(posts)]);
  const labelOf = (name: string) => networks.find((network) => network.name === name)?.label ?? name;
  return [...names].map((name) => (
    <RowList
      key={name}
      path={`copy.social.${name}`}
      label={name === 'all' ? 'All networks that have none of their own' : labelOf(name)}
      entry="Post"
      rows={Array.isArray(posts[name]) ? (posts[name] as unknown[]) : []}
      max={50}
      blank={undefined}
      onChange={(rows) => onChange({ ...posts, [name]: rows })}
    >
      {(row, index, change) => (
        <TextField
          node={{ kind: 'text', label: 'Text', max: 5000, isLong: true, byLanguage: true }}
          path={`copy.social.${name}.${index}`}
          value={row}
          onChange={change}
        />
      )}
    </RowList>
  ));
}
