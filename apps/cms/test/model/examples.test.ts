import { sections } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { describe, expect, test } from 'vitest';
import { dataOf } from '../../src/model/data-of.ts';
import { formOf } from '../../src/model/form-of.ts';
import { libraryOf } from './library.ts';

const library = libraryOf();

/** The CMS reads a picture's size from its file, and knows files by their place below media/. */
function asWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  const { width, height, ...rest } = value as Record<string, unknown>;
  const isPicture = width !== undefined && height !== undefined;
  const fields = isPicture ? { ...rest, src: `media/${String(rest.src).replace(/^.*\//, '')}` } : (value as object);
  return Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, asWritten(each)]));
}

/** Those of its examples that a document can have; the rest show what an application can do. */
function namesOf(section: string): string[] {
  const own = Object.entries(examples[section] ?? {});
  return own.filter(([, { props }]) => sections[section]?.props.safeParse(props).success).map(([name]) => name);
}

describe.each(Object.keys(sections))('%s', (section) => {
  test.each(namesOf(section))('keeps its example %s', (name) => {
    const props = asWritten(examples[section]?.[name]?.props) as object;
    const form = {
      template: 'home',
      title: 'A page',
      description: 'Of one section.',
      sections: [{ section, ...props }],
    };
    const { data, findings } = dataOf('pages', 'a-page', { en: form }, library);
    expect(findings).toEqual([]);
    expect(formOf('pages', data, 'en', library)).toEqual(form);
    // What goes through JSON, as a database keeps it, stays the same too.
    expect(formOf('pages', JSON.parse(JSON.stringify(data)), 'en', library)).toEqual(form);
  });
});
