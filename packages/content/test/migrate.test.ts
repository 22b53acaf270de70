import { expect, test } from 'vitest';
import { type AnyDocument, type Migration, migrate, schemaVersion } from '../src/index.js';

/** A hero once had one field `text`; it became `body`. A page's `summary` became `description`. Then a limit came. */
const steps: Migration[] = [
  {
    type: 'page',
    to: 3,
    section: 'hero',
    summary: 'hero says who it is for',
    migrate(older) {
      if (String(older.body ?? '').length > 20)
        throw new Error('the text of the hero is too long to shorten by itself.');
      return older;
    },
  },
  {
    type: 'page',
    to: 2,
    section: 'hero',
    summary: 'hero: text became body',
    migrate: ({ text, ...rest }) => ({ ...rest, ...(text !== undefined && { body: text }) }),
  },
  {
    type: 'page',
    to: 2,
    summary: 'summary became description',
    migrate: ({ summary, ...rest }) => ({ description: summary, ...rest }),
  },
];

const page = (version: number, text: string): AnyDocument & { type: 'page'; schemaVersion: number } => ({
  type: 'page',
  schemaVersion: version,
  summary: 'About us',
  sections: [
    { section: 'hero', text },
    { section: 'stats', text },
  ],
});

test('a document climbs every step to the newest version, each section by its own', () => {
  const older = page(1, 'Short');
  expect(migrate(older, steps)).toEqual({
    document: {
      type: 'page',
      schemaVersion: 3,
      description: 'About us',
      sections: [
        { section: 'hero', body: 'Short' },
        { section: 'stats', text: 'Short' },
      ],
    },
    steps: ['hero: text became body', 'summary became description', 'hero says who it is for'],
  });
  expect(older, 'what was given is as it was').toEqual(page(1, 'Short'));
});

test('a document of the newest version is left alone', () => {
  const newest = page(3, 'x');
  expect(migrate(newest, steps).document).toBe(newest);
});

test.each([
  [
    'too long to shorten',
    page(1, 'x'.repeat(30)),
    /version 3 \(hero says who it is for\): the text of the hero is too long/,
  ],
  ['from the future', page(4, 'x'), /schemaVersion 4 is not known; the newest is 3/],
  ['of no version', page(0, 'x'), /schemaVersion 0 is not known/],
])('a document that cannot be brought up gives a finding: %s', (_name, document, message) => {
  expect(migrate(document, steps).finding).toMatchObject({
    rule: 'migration',
    message: expect.stringMatching(message),
  });
});

test('other kinds of document have versions of their own', () => {
  expect(schemaVersion('page', steps)).toBe(3);
  expect(schemaVersion('post', steps)).toBe(1);
});
