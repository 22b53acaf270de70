import { describe, expect, test } from 'vitest';
import { dataOf } from '../../src/model/data-of.ts';
import { formOf } from '../../src/model/form-of.ts';
import { oneLanguage } from '../../src/model/one-language.ts';
import { sourcesAfter, textsOf, translationState } from '../../src/model/translation-state.ts';
import { withLanguage } from '../../src/model/with-language.ts';
import { libraryOf } from './library.ts';

const library = libraryOf();
const hero = (title: string, image: object) => ({ section: 'hero', anchor: 'top', variant: 'statement', title, image });
const figures = (values: string[]) => ({
  section: 'stats',
  title: 'Figures',
  items: values.map((value) => ({ value, label: `Of ${value}` })),
});
const page = (title: string, values: string[]) => ({
  slug: 'home',
  template: 'home',
  title,
  description: 'A page.',
  sections: [hero(title, { src: 'media/a.svg', alt: 'A tide' }), figures(values)],
});
type Row = { id: string; label: Record<string, unknown> };
const document = () =>
  structuredClone(dataOf('pages', 'home', { en: page('Hello', ['1', '2']) }, library).data) as {
    title: Record<string, unknown>;
    sections: [Record<string, unknown>, { title: Record<string, unknown>; items: Row[] }];
  };

describe('the state of a translation', () => {
  test('names every text that is missing, and no address or unused field', () => {
    const { isThere, texts, done, open } = translationState('pages', document(), 'de', library);
    expect({ isThere, texts, done }).toEqual({ isThere: false, texts: 8, done: 0 });
    expect(open.map(({ path, label }) => [path, label])).toEqual([
      ['title', 'Title'],
      ['description', 'Description'],
      ['sections.0.title', 'Section 1 (Hero) › Title'],
      ['sections.1.title', 'Section 2 (Figures) › Title'],
      ['sections.1.items.0.value', 'Section 2 (Figures) › Figure 1 › Value'],
      ['sections.1.items.0.label', 'Section 2 (Figures) › Figure 1 › Label'],
      ['sections.1.items.1.value', 'Section 2 (Figures) › Figure 2 › Value'],
      ['sections.1.items.1.label', 'Section 2 (Figures) › Figure 2 › Label'],
    ]);
    expect(open[0]).toMatchObject({ reason: 'missing', text: 'Hello' });
  });

  test('counts a text that is empty on purpose as done, and nothing as missing in the default language', () => {
    const edited = document();
    edited.title.de = '';
    expect(translationState('pages', edited, 'de', library)).toMatchObject({ done: 1, isThere: false });
    expect(translationState('pages', edited, 'en', library)).toMatchObject({ done: 8, open: [], isThere: true });
  });

  test('tells what is out of date once the original changed, by row and not by place', () => {
    const before = document();
    const after = document();
    after.title.de = 'Hallo';
    (after.sections[1].items[0] as Row).label.de = 'Von 1';
    const sources = sourcesAfter('pages', { before, after, locale: 'de' }, library);
    expect(Object.keys(sources)).toHaveLength(2);
    expect(translationState('pages', after, 'de', library, sources)).toMatchObject({ done: 2, isThere: true });

    const changed = structuredClone(after);
    changed.sections[1].items.reverse();
    (changed.sections[1].items[1] as Row).label.en = 'Out of 1';
    const { open } = translationState('pages', changed, 'de', library, sources);
    expect(open.filter(({ reason }) => reason === 'out of date')).toEqual([
      expect.objectContaining({
        path: 'sections.1.items.1.label',
        label: 'Section 2 (Figures) › Figure 2 › Label',
        text: 'Out of 1',
      }),
    ]);

    // Saving the translation of another text does not bring this one up to date; translating it anew does.
    const other = structuredClone(changed);
    other.sections[1].title.de = 'Zahlen';
    const kept = sourcesAfter('pages', { before: changed, after: other, locale: 'de', sources }, library);
    expect(translationState('pages', other, 'de', library, kept).open).toHaveLength(open.length - 1);
    const anew = structuredClone(other);
    (anew.sections[1].items[1] as Row).label.de = 'Aus 1';
    const now = sourcesAfter('pages', { before: other, after: anew, locale: 'de', sources: kept }, library);
    expect(translationState('pages', anew, 'de', library, now).open.map(({ reason }) => reason)).not.toContain(
      'out of date',
    );
  });

  test('asks for the texts of what the brand’s own composition shows', () => {
    const callToAction = { section: 'call-to-action', title: 'Go', primary: { label: 'Go', href: '/' } };
    const form = {
      ...page('Hello', ['1', '2']),
      sections: [{ ...callToAction, image: { src: 'media/a.svg', alt: 'A tide' } }],
    };
    const { data } = dataOf('pages', 'home', { en: form }, library);
    const texts = (variants: Record<string, string>) =>
      Object.values(textsOf('pages', data, 'en', { ...library, variants }));
    expect(texts({ 'call-to-action': 'split' })).toContain('A tide');
    expect(texts({ 'call-to-action': 'band' })).not.toContain('A tide');
  });

  test('lists the texts of a language by places that stay', () => {
    const texts = textsOf('pages', document(), 'en', library);
    expect(Object.values(texts)).toEqual(['Hello', 'A page.', 'Hello', 'Figures', '1', 'Of 1', '2', 'Of 2']);
    const moved = document();
    moved.sections[1].items.reverse();
    expect(textsOf('pages', moved, 'en', library)).toEqual(texts);
    expect(textsOf('pages', document(), 'de', library)).toEqual({});
  });
});

test('a shared section has languages like a page', () => {
  const form = (title: string) => ({ title, sections: [hero(title, { src: 'media/a.svg', alt: 'A tide' })] });
  const { data } = dataOf('shared-sections', 'welcome', { en: form('Welcome') }, library);
  expect(translationState('shared-sections', data, 'de', library)).toMatchObject({ texts: 2, done: 0 });
  const german = withLanguage('shared-sections', data, oneLanguage('shared-sections', data, 'en'), 'de');
  expect(formOf('shared-sections', german, 'de', library)).toEqual(form('Welcome'));
  expect(translationState('shared-sections', german, 'de', library)).toMatchObject({ isThere: true, done: 2 });
});

describe('what an editor has of one language', () => {
  const forms = { en: page('Hello', ['1', '2']), de: page('Hallo', ['eins', 'zwei']) };
  const stored = dataOf('pages', 'home', forms, library).data;

  test('is that language’s texts in the common structure', () => {
    expect(oneLanguage('pages', stored, 'de')).toMatchObject({
      title: 'Hallo',
      template: 'home',
      sections: [
        { blockType: 'hero', image: { file: 'media-id:a.svg', alt: 'A tide' } },
        { items: [{ value: 'eins' }, { value: 'zwei' }] },
      ],
    });
    expect(oneLanguage('pages', stored, 'fr')).not.toHaveProperty('title');
  });

  test('goes back among the others, moved and new rows too', () => {
    const edited = structuredClone(oneLanguage('pages', stored, 'de')) as {
      title: string;
      sections: [unknown, { items: unknown[] }];
    };
    expect(formOf('pages', withLanguage('pages', stored, edited, 'de'), 'en', library)).toEqual(forms.en);
    edited.title = 'Guten Tag';
    const { items } = edited.sections[1];
    items.reverse();
    items.push({ id: 'new', value: 'drei', label: 'Von drei' });
    const merged = withLanguage('pages', stored, edited, 'de');
    expect(formOf('pages', merged, 'de', library)).toMatchObject({
      title: 'Guten Tag',
      sections: [{}, { items: [{ value: 'zwei' }, { value: 'eins' }, { value: 'drei' }] }],
    });
    expect(formOf('pages', merged, 'en', library)).toMatchObject({
      title: 'Hello',
      sections: [{}, { items: [{ value: '2' }, { value: '1' }, {}] }],
    });
  });

  test('may be as the editor sends it: 0 for an empty list, nothing for an empty text', () => {
    const merged = withLanguage('pages', stored, { title: null, sections: 0 }, 'de');
    expect(merged).toMatchObject({ title: { en: 'Hello' }, sections: [] });
  });
});
