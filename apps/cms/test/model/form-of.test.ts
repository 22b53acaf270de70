import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/model/form-of.ts';
import { languagesOf } from '../../src/model/translation-state.ts';
import { libraryOf } from './library.ts';

const faq = { blockType: 'faq', id: 'f', title: { en: 'Questions' }, items: [] };
const library = libraryOf(
  {},
  { 'shared-1': [faq], 'shared-2': [{ blockType: 'shared-section', section: 'shared-2' }] },
);
const form = (document: unknown, locale = 'de') => formOf('pages', document, locale, library);

describe('a text', () => {
  test.each([
    ['of its language', { en: 'Hello', de: 'Hallo' }, 'Hallo'],
    ['of the default language, where it is missing', { en: 'Hello' }, 'Hello'],
    ['of the default language, where it is null', { en: 'Hello', de: null }, 'Hello'],
    ['nowhere, where it is empty on purpose', { en: 'Hello', de: '' }, undefined],
    ['nowhere, where no language has it', null, undefined],
    ['never of a third language', { fr: 'Bonjour' }, undefined],
  ])('is that %s', (_, title, expected) => {
    expect(form({ title }).title).toBe(expected);
  });

  test('of a picture is left out where nobody wrote one, and kept where it is empty', () => {
    const file = 'media-id:a.svg';
    expect(form({ image: { file } }).image).toEqual({ src: 'media/a.svg' });
    expect(form({ image: { file, alt: { en: 'A tide', de: '' } } }).image).toEqual({ src: 'media/a.svg', alt: '' });
    expect(form({ image: { file: { id: file }, alt: { en: 'A tide' } } }).image).toEqual({
      src: 'media/a.svg',
      alt: 'A tide',
    });
  });

  test('of a slug may be empty', () => {
    expect(form({ slug: { en: '' } }).slug).toBe('');
    expect(form({})).toEqual({ sections: [] });
  });
});

describe('what nobody filled', () => {
  test('is left out: groups, lists, pictures and links', () => {
    const empty = {
      blockType: 'hero',
      id: 'h',
      title: { en: 'Hello' },
      primary: { label: { en: null }, href: { kind: 'document', document: null, anchor: null } },
      image: { file: null, alt: { en: 'Left over' } },
      facts: [],
      variant: null,
    };
    expect(form({ sections: [empty], event: { name: { en: null }, start: null }, noindex: null })).toEqual({
      sections: [{ section: 'hero', title: 'Hello' }],
    });
  });

  test('of what is begun is missing, so that the reader asks for it', () => {
    const primary = { label: { en: 'Go' }, href: { kind: 'document' } };
    const plans = [
      {
        id: 'p',
        features: [
          { id: 'f', value: null },
          { id: 'g', value: { en: 'Fast' } },
        ],
      },
    ];
    expect(
      form({
        sections: [
          { blockType: 'hero', primary },
          { blockType: 'pricing', plans },
        ],
      }).sections,
    ).toEqual([
      { section: 'hero', primary: { label: 'Go' } },
      { section: 'pricing', plans: [{ features: ['', 'Fast'] }] },
    ]);
  });
});

describe('a shared section', () => {
  test('stands in the form as what it is', () => {
    const block = { blockType: 'shared-section', id: 's', section: 'shared-1' };
    expect(form({ sections: [block, { blockType: 'hero', title: { en: 'Hi' } }] }).sections).toEqual([
      { section: 'faq', title: 'Questions', items: [] },
      { section: 'hero', title: 'Hi' },
    ]);
  });

  test('that is gone, or holds itself, is refused rather than left out without a word', () => {
    expect(form({ sections: [{ blockType: 'shared-section', section: 'gone' }] }).sections).toEqual([
      { section: 'shared-section' },
    ]);
    expect(form({ sections: [{ blockType: 'shared-section', section: 'shared-2' }] }).sections).toEqual([]);
  });
});

describe('a post', () => {
  const post = { title: { en: 'T' }, body: { en: { markdown: '## Text' } }, tags: ['tags-id:Tides', 'gone'] };

  test('has its Markdown as body, its tags by label and one author as author', () => {
    const one = formOf('posts', { ...post, authors: ['authors-id:ines'] }, 'en', library);
    expect(one).toEqual({ title: 'T', author: 'ines', tags: ['Tides'], body: '## Text' });
    const two = formOf('posts', { ...post, authors: ['authors-id:ines', { id: 'authors-id:joost' }] }, 'en', library);
    expect(two).toEqual({ title: 'T', authors: ['ines', 'joost'], tags: ['Tides'], body: '## Text' });
    expect(formOf('posts', { ...post, authors: null }, 'en', library)).not.toHaveProperty('author');
  });

  test('may have no body', () => {
    expect(formOf('posts', { title: { en: 'T' } }, 'en', library)).toEqual({ title: 'T', body: '' });
  });
});

test('what the CMS keeps for itself stays out', () => {
  const kept = { id: '1', rev: 3, brand: 'demo', key: 'home', campaign: 'c', createdAt: 'x', title: { en: 'T' } };
  expect(form(kept)).toEqual({ title: 'T', sections: [] });
});

test('a language is there once its title is written', () => {
  const title = { en: 'T', de: ' ', fr: 'T', ar: null };
  expect(languagesOf('pages', { title }, ['en', 'de', 'fr', 'ar'])).toEqual(['en', 'fr']);
  expect(languagesOf('authors', { name: { en: 'Ines' } }, ['en', 'de'])).toEqual(['en']);
  expect(languagesOf('settings', { blog: { title: { de: 'Notizen' } } }, ['en', 'de'])).toEqual(['de']);
});

describe('a picture', () => {
  const image = { file: 'media-id:a.svg', alt: { en: 'A' } };
  const focused = { ...library, focusOf: (file: string) => (file === image.file ? { x: 20, y: 75 } : undefined) };

  test('has the focal point of the library in its form', () => {
    const read = (of: typeof library) => formOf('pages', { image }, 'en', of).image;
    expect(read(focused)).toEqual({ src: 'media/a.svg', alt: 'A', focus: { x: 20, y: 75 } });
    expect(read(library)).toEqual({ src: 'media/a.svg', alt: 'A' });
  });
});
