import { faq, hero } from '@pantograph/components';
import type { Migration } from '@pantograph/content';
import { expect, it } from 'vitest';
import { type MigrationContext, migrateSection } from '../../src/migrating/migrate-section.ts';
import { makeDocumentModels } from '../../src/model/document-models.ts';
import { libraryOf } from '../model/library.ts';
import type { Loose } from '../server/person.ts';

const library = libraryOf();
const context: MigrationContext = { locales: ['en', 'de', 'ar'], form: library, data: library };
const models = makeDocumentModels({ hero, faq });
// The codec of tests keeps Markdown in an object; what is not one is plain text.
const rich = (markdown: string) => ({ markdown });

function migrated(row: Loose, migrate: (section: Loose) => Loose): Loose {
  const step: Migration = { type: 'page', to: 2, section: row.blockType, summary: 'Changed', migrate };
  return migrateSection(row, [step], context, models);
}

it('leaves a section alone that the migration leaves alone', () => {
  const row = { id: 'a', blockType: 'hero', title: { en: 'One' }, slogan: { en: '' } };
  expect(migrated(row, (section) => ({ ...section }))).toBe(row);
});

it('gives a field another name with all that was written and was not, and drops what the migration drops', () => {
  const row = {
    ...{ id: 'a', blockType: 'hero', variant: 'split', mood: 'loud' },
    title: { en: 'One', de: 'Eins', ar: '' },
    heading: { en: 'Two', ar: '' },
    kicker: { en: '', de: '' },
    points: [
      { id: 'p', label: { en: 'A' }, value: { en: '1', de: '' } },
      { id: 'q', label: { en: 'B' }, value: { en: '2' } },
    ],
    button: { label: { en: 'Go' }, href: { kind: 'document', document: { relationTo: 'pages', value: 'pages-id:x' } } },
    photo: { file: 'media-id:a.png', alt: { en: 'A', de: '' } },
  };
  const { heading, mood, points, button, photo, ...rest } = row;
  const made = migrated(row, ({ heading, mood, points, button, photo, ...section }) => ({
    ...{ ...section, body: heading, facts: points, primary: button, image: photo },
  }));
  expect(made).toEqual({ ...rest, body: heading, facts: points, primary: button, image: photo });
});

it('keeps entries, and leaves to the first language what is missing, in a list whose entries lose a field', () => {
  const items = [
    { id: 'p', question: { en: 'Why?', de: 'Warum?' }, answer: { en: rich('**So**.') }, icon: 'leaf' },
    { id: 'q', question: { en: 'How?', de: '' }, answer: { en: rich('Thus.'), de: rich('So.') }, icon: 'leaf' },
  ];
  const row = { id: 'a', blockType: 'faq', title: { en: 'Ask' }, items };
  const made = migrated(row, (section) => ({
    ...section,
    items: section.items.map(({ icon, ...item }: Loose) => item),
  }));
  expect(made).toEqual({ ...row, items: items.map(({ icon, ...item }) => item) });
});

it('makes a field of two, in each language', () => {
  const row = { id: 'a', blockType: 'hero', title: { en: 'One', de: 'Eins' }, end: { en: 'two', de: 'zwei' } };
  const made = migrated(row, ({ end, ...section }) => ({ ...section, title: `${section.title} ${end}` }));
  expect(made).toEqual({ id: 'a', blockType: 'hero', title: { en: 'One two', de: 'Eins zwei' } });
});

it('makes another section of one', () => {
  const row = { id: 'a', blockType: 'hero', title: { en: 'One', ar: 'واحد' } };
  const made = migrated(row, ({ title }) => ({ section: 'faq', title, items: [] }));
  expect(made).toMatchObject({ id: 'a', blockType: 'faq', title: row.title });
});

it('says what it cannot keep', () => {
  const row = { id: 'a', blockType: 'hero', title: { en: 'One' } };
  expect(() => migrated(row, () => ({ section: 'carousel' }))).toThrow(/There is no section "carousel"/);
  expect(() => migrated(row, (section) => ({ ...section, title: 5 }))).toThrow(/"title" of "hero" cannot be kept/);
});
