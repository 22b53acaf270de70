'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useBrief } from './brief-context.ts';

interface RowListProps {
  path: string;
  label: string;
  help?: string | undefined;
  /** What an entry is called: `Message`. */
  entry: string;
  rows: readonly unknown[];
  max: number;
  blank: unknown;
  onChange(rows: readonly unknown[]): void;
  children(row: unknown, index: number, change: (row: unknown) => void): ReactNode;
}

let rowsMade = 0;

/** A list whose entries are added, removed and moved, by pointer and by keyboard. */
export function RowList({ path, label, help, entry, rows, max, blank, onChange, children }: RowListProps) {
  const { isReadOnly, problems, say } = useBrief();
  const [keys, setKeys] = useState<readonly number[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<string>(undefined);
  const known = rows.map((_, index) => keys[index] ?? -1 - index);
  useEffect(() => {
    if (keys.length !== rows.length) setKeys(rows.map((_, index) => keys[index] ?? ++rowsMade));
    if (focus.current === undefined) return;
    list.current?.parentElement?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  });
  const change = (next: readonly unknown[], nextKeys: readonly number[]) => {
    setKeys(nextKeys);
    onChange(next);
  };
  const control = ':is(input, textarea, select)';
  const add = () => {
    focus.current = `:scope > ol > li:nth-child(${rows.length + 1}) ${control}`;
    change([...rows, blank], [...known, ++rowsMade]);
  };
  const remove = (index: number) => {
    const next = Math.min(index, rows.length - 2);
    focus.current = next < 0 ? '.brief-list__add' : `:scope > ol > li:nth-child(${next + 1}) .brief-row__remove`;
    change(
      rows.filter((_, at) => at !== index),
      known.filter((_, at) => at !== index),
    );
    say(`${entry} ${index + 1} is removed.`);
  };
  const move = (index: number, by: 1 | -1) => {
    const to = index + by;
    const isAtEnd = to === 0 || to === rows.length - 1;
    const button = isAtEnd ? (by === 1 ? 'up' : 'down') : by === 1 ? 'down' : 'up';
    focus.current = `:scope > ol > li:nth-child(${to + 1}) .brief-row__${rows.length === 2 || isAtEnd ? button : by === 1 ? 'down' : 'up'}`;
    change(swapped(rows, index, to), swapped(known, index, to));
    say(`${entry} ${index + 1} is now number ${to + 1} of ${rows.length}.`);
  };
  const problem = problems.get(path);
  return (
    <fieldset className="brief-list" data-brief-path={path} disabled={isReadOnly}>
      <legend className="field-label">{label}</legend>
      {help !== undefined && <p className="brief-field__help">{help}</p>}
      {problem !== undefined && <p className="brief-field__problem">{problem}</p>}
      <ol className="brief-list__rows" ref={list}>
        {rows.map((row, index) => (
          <li key={known[index]} className="brief-row" data-brief-path={`${path}.${index}`}>
            <span className="brief-row__number" aria-hidden="true">
              {index + 1}
            </span>
            <div className="brief-row__fields">
              {children(row, index, (next) => onChange(rows.map((each, at) => (at === index ? next : each))))}
              {problems.get(`${path}.${index}`) !== undefined && (
                <p className="brief-field__problem">{problems.get(`${path}.${index}`)}</p>
              )}
            </div>
            {!isReadOnly && (
              <div className="brief-row__actions">
                <Action
                  name="up"
                  words={`Move ${entry} ${index + 1} up`}
                  isOff={index === 0}
                  onTake={() => move(index, -1)}
                />
                <Action
                  name="down"
                  words={`Move ${entry} ${index + 1} down`}
                  isOff={index === rows.length - 1}
                  onTake={() => move(index, 1)}
                />
                <Action
                  name="remove"
                  words={`Remove ${entry} ${index + 1}`}
                  isOff={false}
                  onTake={() => remove(index)}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && rows.length < max && (
        <button type="button" className="pg-button pg-button--quiet pg-button--small brief-list__add" onClick={add}>
          Add {entry.charAt(0).toLowerCase() + entry.slice(1)}
        </button>
      )}
    </fieldset>
  );
}

const shapes = {
  up: 'M8 12.5V4M4.5 7.5 8 4l3.5 3.5',
  down: 'M8 3.5V12M4.5 8.5 8 12l3.5-3.5',
  remove: 'm4.5 4.5 7 7m0-7-7 7',
};

function Action({
  name,
  words,
  isOff,
  onTake,
}: {
  name: keyof typeof shapes;
  words: string;
  isOff: boolean;
  onTake(): void;
}) {
  return (
    <button
      type="button"
      className={`brief-row__action brief-row__${name}`}
      aria-label={words}
      title={words}
      disabled={isOff}
      onClick={onTake}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[name]} />
      </svg>
    </button>
  );
}

function swapped<Item>(items: readonly Item[], one: number, other: number): Item[] {
  const next = [...items];
  [next[one], next[other]] = [items[other] as Item, items[one] as Item];
  return next;
}
