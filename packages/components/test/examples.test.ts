import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ComponentContract, choicesOf, readField, sectionGroups } from '@pantograph/contract';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { cases } from '../src/cases.js';
import { contracts } from '../src/contracts.js';
import { examples } from '../src/examples.js';
import { sections } from '../src/sections.js';

const media = fileURLToPath(new URL('../examples-media', import.meta.url));

/** Every string in a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

/** The values a contract offers for its composition, none where there is no choice. */
function variants(name: string): string[] {
  const variant = contracts[name]?.props.shape.variant as { unwrap(): { options: string[] } } | undefined;
  return variant ? [...variant.unwrap().options] : [];
}

/** Tell whether a component has no place for words at all. */
function isWordless(name: string): boolean {
  const { props, slots = {} } = contracts[name] as ComponentContract;
  const kinds = Object.values(props.shape).map((field) => readField(field as z.ZodType).meta.control);
  return Object.keys(slots).length === 0 && kinds.every((kind) => kind === 'choice' || kind === 'number');
}

describe.each(Object.keys(contracts))('%s', (name) => {
  const own = examples[name] ?? {};

  test('has examples that its contract accepts', () => {
    expect(Object.keys(own).length).toBeGreaterThanOrEqual(4);
    for (const example of Object.values(own))
      expect(contracts[name]?.props.safeParse(example.props).error).toBeUndefined();
  });

  test('counts a choice that others are offered by as its first option, as the markup does', () => {
    const contract = contracts[name] as ComponentContract;
    const fields: z.ZodType[] = Object.values(contract.props.shape);
    const deciding = new Set(fields.flatMap((field) => Object.keys(readField(field).meta.when ?? {})));
    const markup = readFileSync(new URL(`../src/${name}/${name}.lite.tsx`, import.meta.url), 'utf8');
    for (const choice of deciding) {
      expect(markup).toContain(`props.${choice} ?? '${choicesOf(contract, choice)?.[0]}'`);
    }
  });

  test('shows each of its variants', () => {
    const shown = new Set(Object.values(own).map((example) => example.props.variant));
    for (const variant of variants(name)) {
      const isDefault = variant === variants(name)[0];
      expect(shown.has(variant) || (isDefault && shown.has(undefined)), variant).toBe(true);
    }
  });

  test.skipIf(isWordless(name))('shows long German words and Arabic', () => {
    expect(own).toHaveProperty('longGerman');
    expect(own).toHaveProperty('arabic');
    expect(strings(own.arabic).some((text) => /\p{Script=Arabic}{2}/u.test(text))).toBe(true);
  });

  test('uses only pictures that are there', () => {
    const files = strings(own).flatMap((text) => [...text.matchAll(/\/examples\/([\w.-]+)/g)].map((match) => match[1]));
    for (const file of files) expect(existsSync(`${media}/${file}`), file).toBe(true);
  });

  test('fills only slots that it has', () => {
    for (const example of Object.values(own)) {
      for (const slot of Object.keys(example.slots ?? {})) expect(contracts[name]?.slots).toHaveProperty(slot);
    }
  });
});

test('every behaviour starts from an example that is there and waits for an event that is there', () => {
  for (const [name, list] of Object.entries(cases)) {
    for (const behaviour of list) {
      expect(examples[name], name).toHaveProperty(behaviour.example);
      if (behaviour.lastEvent) expect(contracts[name]?.events).toHaveProperty(behaviour.lastEvent.name);
    }
  }
});

test.each(Object.keys(sections))('a link can lead to the section %s', (name) => {
  expect(sections[name]?.props.shape).toHaveProperty('anchor');
});

test('nothing but sections is offered for a page', () => {
  const others = Object.keys(contracts).filter((name) => !(name in sections));
  expect(others).toEqual(expect.arrayContaining(['button', 'card', 'header', 'footer']));
  for (const name of others) expect(contracts[name]?.props.shape, name).not.toHaveProperty('anchor');
});

test('sections are told from the rest by their contracts', () => {
  const groups = new Set(Object.values(sections).map(({ group }) => group));
  expect(groups).toEqual(new Set(Object.keys(sectionGroups)));
  expect(sections).toHaveProperty('hero');
  for (const name of ['header', 'footer', 'button', 'card']) expect(sections).not.toHaveProperty(name);
});
