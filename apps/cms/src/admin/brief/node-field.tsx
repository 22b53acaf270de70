'use client';

import { useState } from 'react';
import { useBrief } from './brief-context.ts';
import type { BriefNode } from './brief-node.ts';
import { FieldFrame } from './field-frame.tsx';
import { RowList } from './row-list.tsx';
import { TextField } from './text-field.tsx';
import { tidy } from './tidy.ts';

interface NodeProps {
  node: BriefNode;
  path: string;
  value: unknown;
  onChange(value: unknown): void;
}

/** A field of a brief, by what its schema says. */
export function NodeField(props: NodeProps) {
  const { node, path, value, onChange } = props;
  switch (node.kind) {
    case 'text':
      return <TextField {...props} node={node} />;
    case 'number':
      return (
        <FieldFrame path={path} label={node.label} help={node.help} isShort>
          {(control) => (
            <input
              className="pg-input brief-number"
              type="number"
              min={0}
              step="any"
              value={value === undefined ? '' : String(value)}
              onChange={({ target }) => onChange(target.value === '' ? undefined : target.valueAsNumber)}
              {...control}
            />
          )}
        </FieldFrame>
      );
    case 'moment':
      return <MomentInput {...props} node={node} />;
    case 'group':
      return (
        <fieldset className="brief-group" data-brief-path={path}>
          <legend className="field-label">{node.label}</legend>
          <GroupFields {...props} node={node} />
        </fieldset>
      );
    case 'list':
      return (
        <RowList
          path={path}
          label={node.label}
          help={node.help}
          entry={entryName(node)}
          rows={Array.isArray(value) ? value : []}
          max={node.max}
          blank={node.item.kind === 'text' ? undefined : {}}
          onChange={onChange}
        >
          {(row, index, change) => (
            <RowFields node={node.item} path={`${path}.${index}`} value={row} onChange={change} />
          )}
        </RowList>
      );
    case 'either':
      return <Either {...props} node={node} />;
  }
}

/** The fields of an entry; it has its number for a heading. */
function RowFields(props: NodeProps) {
  const { node } = props;
  return node.kind === 'group' ? <GroupFields {...props} node={node} /> : <NodeField {...props} />;
}

/** The fields of a group, one below the other. */
export function GroupFields({ node, path, value, onChange }: NodeProps & { node: BriefNode & { kind: 'group' } }) {
  const fields = (value ?? {}) as Record<string, unknown>;
  return node.fields.map(([key, field]) => (
    <NodeField
      key={key}
      node={field}
      path={path === '' ? key : `${path}.${key}`}
      value={fields[key]}
      onChange={(next) => onChange({ ...fields, [key]: next })}
    />
  ));
}

/** A sentence, or more: whoever has more to say than a sentence gets its fields. What is written stays either way. */
function Either({ node, path, value, onChange }: NodeProps & { node: BriefNode & { kind: 'either' } }) {
  const { isReadOnly } = useBrief();
  const main = mainField(node.group);
  const [chosen, choose] = useState<'sentence' | 'group'>(main === 'metric' ? 'sentence' : 'group');
  const isEmpty = tidy(value) === undefined;
  const isSentence = isEmpty ? chosen === 'sentence' : typeof value === 'string' || isByLanguage(value, node.group);
  const { [main]: words, ...others } = (isSentence || isEmpty ? {} : value) as Record<string, unknown>;
  const mayShorten = tidy(others) === undefined;
  const more = node.group.fields.map(([, field]) => field.label.toLowerCase());
  return (
    <>
      {isSentence ? (
        <TextField
          node={{ ...(node.sentence as BriefNode & { kind: 'text' }), label: 'In a sentence' }}
          path={path}
          value={isEmpty ? undefined : value}
          onChange={onChange}
        />
      ) : (
        <GroupFields node={node.group} path={path} value={value} onChange={onChange} />
      )}
      {!isReadOnly && (isSentence || mayShorten) && (
        <button
          type="button"
          className="pg-link"
          onClick={() => {
            choose(isSentence ? 'group' : 'sentence');
            onChange(isSentence ? (isEmpty ? {} : { [main]: value }) : words);
          }}
        >
          {isSentence ? `In fields instead: ${more.join(', ')}` : 'In a sentence instead'}
        </button>
      )}
    </>
  );
}

/** Which field of a group says what its sentence would: the claim of a proof, the title of a message. */
function mainField(group: BriefNode & { kind: 'group' }): string {
  return ['claim', 'title', 'metric'].find((name) => group.fields.some(([key]) => key === name)) ?? '';
}

function isByLanguage(value: unknown, group: BriefNode & { kind: 'group' }): boolean {
  const keys = Object.keys((value ?? {}) as object);
  return keys.length > 0 && keys.every((key) => !group.fields.some(([name]) => name === key));
}

const withTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/;

function MomentInput({ node, path, value, onChange }: NodeProps & { node: BriefNode & { kind: 'moment' } }) {
  const written = typeof value === 'string' ? value : '';
  const isDay = /^(?:|\d{4}-\d{2}-\d{2})$/.test(written) && !/\.(?:start|end)$/.test(path);
  // A moment with an offset says more than the browser's calendar can.
  const type = isDay ? 'date' : written === '' || withTime.test(written) ? 'datetime-local' : 'text';
  return (
    <FieldFrame path={path} label={node.label} help={node.help} isShort>
      {(control) => (
        <input
          className="pg-input brief-moment"
          type={type}
          value={written}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
          {...control}
        />
      )}
    </FieldFrame>
  );
}

/** What an entry of a list is called. */
function entryName(node: BriefNode & { kind: 'list' }): string {
  const names: Readonly<Record<string, string>> = {
    Goals: 'Goal',
    'Key messages': 'Message',
    Keywords: 'Keyword',
    'Blog posts': 'Blog post',
    Emails: 'Email',
  };
  return names[node.label] ?? node.item.label;
}
