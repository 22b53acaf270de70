import { choice, group, image, list, number, richText, text, toggle, url } from '@pantograph/contract';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dataOf } from '../../src/model/data-of.ts';
import { documentModels } from '../../src/model/document-models.ts';
import { fileOf } from '../../src/model/file-of.ts';
import { type Form, formOf } from '../../src/model/form-of.ts';
import { formOfFile } from '../../src/model/form-of-file.ts';
import { isValues, type Node } from '../../src/model/node.ts';
import { oneLanguage } from '../../src/model/one-language.ts';
import { withLanguage } from '../../src/model/with-language.ts';
import { libraryOf } from './library.ts';
import { modelsOf } from './one-field.ts';

const library = libraryOf();

/** Numbers from 0 to 1, the same for the same seed; see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomOf(seed: number) {
  let state = seed * 2654435761;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < 5; i++) next();
  return next;
}

type Random = () => number;
const oneOf = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const words = [
  'a',
  'Ä #1',
  'on: off',
  "it's",
  '- x',
  '١٢',
  '2027-05-14',
  'true',
  '~',
  ' edge ',
  'line\nline',
  '{x}',
  '%',
  '"q"',
];
const hrefs = [
  'page:a',
  'page:a#b',
  'post:c',
  'media/d.pdf',
  '#e',
  '/f/',
  'mailto:g@example.org',
  'https://example.org/?h=1#i',
];

/** Make a structure at random, then the words of each language into it, some of them left out. */
function formsOf(node: Node, random: Random, locales: readonly string[]): Record<string, unknown> {
  const same = (value: unknown) => Object.fromEntries(locales.map((locale) => [locale, value]));
  const each = (make: () => unknown) => Object.fromEntries(locales.map((locale) => [locale, make()]));
  const join = (parts: [string, Record<string, unknown>][]) =>
    Object.fromEntries(
      locales.map((locale) => [
        locale,
        Object.fromEntries(parts.flatMap(([name, by]) => (by[locale] === undefined ? [] : [[name, by[locale]]]))),
      ]),
    );
  switch (node.kind) {
    case 'text':
      // A slug that one language alone lacks is written out, which data-of.test.ts shows.
      if (node.isName) return same(random() < 0.5 ? 'a-name' : undefined);
      return each(() => (node.isNeeded || random() < 0.7 ? oneOf(random, words) : undefined));
    case 'rich-text':
      return each(() => (node.isNeeded || random() < 0.7 ? oneOf(random, words) : undefined));
    case 'date':
      return same(oneOf(random, ['2027-05-14', '2027-05-14T09:00:00+02:00']));
    case 'choice':
      return same(oneOf(random, node.options).value);
    case 'toggle':
      // Where it may be left out, an unticked box is one that is left out.
      return same(random() < 0.5 ? true : node.isNeeded ? false : undefined);
    case 'number':
      return same(Math.floor(random() * 9));
    case 'link': {
      const href = oneOf(random, hrefs);
      return each(() => (href.startsWith('page:') ? oneOf(random, ['page:a', 'page:a#b', 'page:a#c']) : href));
    }
    case 'image':
      return join([
        ['src', same(`media/${oneOf(random, ['a.svg', 'b/c.png'])}`)],
        ['alt', each(() => oneOf(random, ['', ...words]))],
      ]);
    case 'references':
      return same(random() < 0.3 ? undefined : [`${node.to}-1`, `${node.to}-2`]);
    case 'list': {
      const length = (node.isNeeded ? 0 : 1) + Math.floor(random() * 3);
      const rows = Array.from({ length }, () => formsOf(node.item, random, locales));
      return Object.fromEntries(locales.map((locale) => [locale, rows.map((row) => row[locale])]));
    }
    case 'group': {
      const forms = join(
        Object.entries(node.fields).flatMap(([name, field]): [string, Record<string, unknown>][] =>
          field.isNeeded || random() < 0.6 ? [[name, formsOf(field, random, locales)]] : [],
        ),
      );
      // A group that may be left out, and says nothing in a language, is not there.
      return Object.fromEntries(
        Object.entries(forms).map(([locale, form]) => [locale, node.isNeeded || !isEmpty(form) ? form : undefined]),
      );
    }
    case 'sections': {
      const rows = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
        const section = oneOf(random, Object.values(node.sections));
        const forms = formsOf(section, random, locales);
        return Object.fromEntries(
          locales.map((locale) => [locale, { section: section.name, ...(forms[locale] as object) }]),
        );
      });
      return Object.fromEntries(locales.map((locale) => [locale, rows.map((row) => row[locale])]));
    }
  }
}

function isEmpty(form: object): boolean {
  return Object.values(form).every(
    (value) => value === false || (Array.isArray(value) && value.length === 0) || (isValues(value) && isEmpty(value)),
  );
}

describe('forms at random', () => {
  const locales = ['en', 'de', 'ar'];

  test.each(['pages', 'authors', 'settings'] as const)('of %s come back as they were', (collection) => {
    for (let seed = 1; seed <= 150; seed++) {
      const forms = formsOf(documentModels[collection].fields, randomOf(seed), locales) as Record<string, Form>;
      const { data, findings } = dataOf(collection, 'a-key', forms, library);
      expect(findings, `seed ${seed}`).toEqual([]);
      const kept: unknown = JSON.parse(JSON.stringify(data));
      for (const locale of locales) {
        expect(formOf(collection, kept, locale, library), `seed ${seed}, ${locale}`).toEqual(forms[locale]);
      }
    }
  });

  test('of contracts at random come back as they were, a language at a time too', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = randomOf(seed);
      const models = modelsOf(z.strictObject(shapeOf(random, 0)));
      const forms = formsOf(models.pages.fields, random, locales) as Record<string, Form>;
      const { data, findings } = dataOf('pages', 'a-key', forms, library, models);
      expect(findings, `seed ${seed}`).toEqual([]);
      const merged = locales.reduce<unknown>(
        (kept, locale) => withLanguage('pages', kept, oneLanguage('pages', data, locale, models), locale, models),
        undefined,
      );
      for (const locale of locales) {
        const place = `seed ${seed}, ${locale}`;
        expect(formOf('pages', data, locale, library, models), place).toEqual(forms[locale]);
        expect(formOf('pages', merged, locale, library, models), place).toEqual(forms[locale]);
      }
    }
  });

  test('are the same after they were a file', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const form = (formsOf(documentModels.pages.fields, randomOf(seed), ['en']) as { en: Form }).en;
      const { text } = fileOf('pages', 'a-key', 'en', form, 'en');
      expect(formOfFile('pages', text).form, text).toEqual(form);
      // Readers of older YAML, which take more for dates and truth, read the same.
      expect(parse(text, { version: '1.1' }), text).toEqual(form);
    }
  });
});

/** Make the fields of a contract. */
function shapeOf(random: Random, depth: number): Record<string, z.ZodType> {
  const label = 'Label';
  const makers: (() => z.ZodType)[] = [
    () => text({ label, max: 99, multiline: random() < 0.5 }),
    () => richText({ label }),
    () => url({ label }),
    () => image({ label }),
    () => choice({ label, options: { one: 'One', two: 'Two' } }),
    () => toggle({ label }),
    () => number({ label, min: 0, max: 9 }),
    () => list(text({ label, max: 99 }), { label, max: 9 }),
    () => list(image({ label }), { label, max: 9 }),
    ...(depth < 3
      ? [
          () => group(shapeOf(random, depth + 1), { label }),
          () => list(group(shapeOf(random, depth + 1), { label }), { label, max: 9 }),
        ]
      : []),
  ];
  const names = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => `field${index}`);
  return Object.fromEntries(
    names.map((name) => {
      const schema = oneOf(random, makers)();
      return [name, random() < 0.5 ? schema : schema.optional()];
    }),
  );
}
