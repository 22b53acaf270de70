import { describe, expect, test } from 'vitest';
import { dataOf } from '../../src/model/data-of.ts';
import { type Form, formOf } from '../../src/model/form-of.ts';
import { libraryOf } from './library.ts';

const library = libraryOf({
  pages: ['home', 'prices'],
  posts: ['tides'],
  media: ['a.svg', 'report.pdf'],
  tags: ['Tides'],
  authors: ['ines'],
});

const action = { label: 'See prices', href: 'page:prices#plans' };
const page = {
  template: 'home',
  title: 'Home',
  description: 'Where it begins.',
  sections: [
    { section: 'hero', title: 'Welcome', primary: action, image: { src: 'media/a.svg', alt: 'A tide' } },
    {
      section: 'stats',
      variant: 'row',
      items: [
        { value: '1', label: 'One', note: 'Counted.' },
        { value: '2', label: 'Two' },
      ],
    },
    {
      section: 'pricing',
      title: 'Prices',
      plans: [{ name: 'S', price: '1', features: ['A', 'B'], highlighted: true }],
    },
  ],
};

/** Change a copy of the page at a path. */
function pageWith(path: string, value: unknown): Form {
  const copy = structuredClone(page) as Form;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

const page2 = (forms: Record<string, Form>) => dataOf('pages', 'home', forms, library);

describe('a translation with another structure', () => {
  test.each([
    [
      'a section less',
      pageWith('sections', page.sections.slice(1)),
      'sections',
      '"Sections" is not as in "en": here 2 entries, there 3 entries.',
    ],
    [
      'another section',
      pageWith('sections.1', { section: 'faq', title: 'Q', items: [] }),
      'sections.1.section',
      '"Section 2" is not as in "en": here faq, there stats.',
    ],
    [
      'another composition',
      pageWith('sections.1.variant', 'feature'),
      'sections.1.variant',
      '"Composition" is not as in "en": here "feature", there "row".',
    ],
    [
      'a composition left out',
      pageWith('sections.1.variant', undefined),
      'sections.1.variant',
      '"Composition" is not as in "en": here left out, there "row".',
    ],
    [
      'an entry less',
      pageWith('sections.1.items', [{ value: '1', label: 'Eins' }]),
      'sections.1.items',
      '"Figures" is not as in "en": here 1 entry, there 2 entries.',
    ],
    [
      'a feature more',
      pageWith('sections.2.plans.0.features', ['A', 'B', 'C']),
      'sections.2.plans.0.features',
      '"Includes" is not as in "en": here 3 entries, there 2 entries.',
    ],
    [
      'a tick less',
      pageWith('sections.2.plans.0.highlighted', undefined),
      'sections.2.plans.0.highlighted',
      '"Stands out" is not as in "en": here left out, there "true".',
    ],
    [
      'another picture',
      pageWith('sections.0.image.src', 'media/report.pdf'),
      'sections.0.image.src',
      '"Picture" is not as in "en": here media/report.pdf, there media/a.svg.',
    ],
    [
      'no picture',
      pageWith('sections.0.image', undefined),
      'sections.0.image.src',
      '"Picture" is not as in "en": here left out, there media/a.svg.',
    ],
    [
      'a link to another page',
      pageWith('sections.0.primary.href', 'page:home'),
      'sections.0.primary.href',
      '"Address" is not as in "en": here page:home, there page:prices#plans.',
    ],
    [
      'a typed link',
      pageWith('sections.0.primary.href', '/preise/'),
      'sections.0.primary.href',
      '"Address" is not as in "en": here the typed /preise/, there page:prices#plans.',
    ],
    [
      'an action more',
      pageWith('sections.0.secondary', action),
      'sections.0.secondary.href',
      '"Address" is not as in "en": here page:prices#plans, there left out.',
    ],
  ])('by %s is refused, with the first difference', (_, de, path, message) => {
    const { data, findings } = page2({ en: page, de });
    expect(data).toBeUndefined();
    expect(findings).toEqual([
      {
        rule: 'form',
        severity: 'error',
        path,
        message: `In "de": ${message}`,
        fix: 'Give both the same sections, lists, pictures, choices and links: languages may differ in their words only.',
      },
    ]);
  });

  test('is told once a language', () => {
    const other = pageWith('sections', []);
    const { findings } = page2({ en: page, de: other, fr: { ...other, template: 'event' } });
    expect(findings.map(({ path, message }) => [path, message.slice(0, 7)])).toEqual([
      ['template', 'In "fr"'],
      ['sections', 'In "de"'],
    ]);
  });
});

describe('a translation', () => {
  test('may leave texts out and have its own, and keeps both', () => {
    const de = pageWith('sections.1.items.0', { value: '1', label: 'Eins' });
    const fr = pageWith('sections.1.note', 'Inventé.');
    const { data, findings } = page2({ en: page, de, fr });
    expect(findings).toEqual([]);
    expect(formOf('pages', data, 'en', library)).toEqual(page);
    expect(formOf('pages', data, 'de', library)).toEqual(de);
    expect(formOf('pages', data, 'fr', library)).toEqual(fr);
  });

  test('may lead to another place on the same page', () => {
    const de = pageWith('sections.0.primary.href', 'page:prices#preise');
    const fr = pageWith('sections.0.primary.href', 'page:prices');
    const { data } = page2({ en: page, de, fr });
    expect(formOf('pages', data, 'de', library)).toEqual(de);
    expect(formOf('pages', data, 'fr', library)).toEqual(fr);
  });

  test('without a slug keeps the address its file had', () => {
    const en = { ...page, slug: 'start' };
    const { data } = dataOf('pages', 'welcome', { en, de: page }, library);
    expect(formOf('pages', data, 'de', library)).toEqual({ ...page, slug: 'welcome' });
    const home = dataOf('pages', 'home', { en: { ...page, slug: '' }, de: page }, library).data;
    expect(formOf('pages', home, 'de', library)).toEqual({ ...page, slug: '' });
  });

  test('is read where there is no default language', () => {
    const { data } = page2({ de: page });
    expect(formOf('pages', data, 'de', library)).toEqual(page);
  });

  test('gives rows the same ids each time, each its own', () => {
    const ids = (data: unknown): string[] => JSON.stringify(data).match(/"id":"[0-9a-f]{24}"/g) ?? [];
    const first = ids(page2({ en: page }).data);
    expect(new Set(first).size).toBe(8);
    expect(ids(page2({ en: page, de: page }).data)).toEqual(first);
    expect(ids(dataOf('pages', 'other', { en: page }, library).data)[0]).not.toBe(first[0]);
  });
});

describe('what the CMS cannot keep', () => {
  test.each([
    [
      'an unknown field',
      pageWith('color', 'red'),
      'color',
      'The field "color" is not known here.',
      'Remove it, or correct its name.',
    ],
    [
      'an unknown field, deep',
      pageWith('sections.1.items.0.color', 'red'),
      'sections.1.items.0.color',
      'The field "color" is not known here.',
      'Remove it, or correct its name.',
    ],
    [
      'an unknown section',
      pageWith('sections.1.section', 'carousel'),
      'sections.1.section',
      'There is no section "carousel".',
      /^Use one of: .*\bhero\b/,
    ],
    [
      'a number for a text',
      pageWith('sections.1.items.0.value', 9),
      'sections.1.items.0.value',
      'The field "value" is not a text.',
      'Put it in quotes: "9".',
    ],
    [
      'a text for a list',
      pageWith('sections.1.items', 'nine'),
      'sections.1.items',
      'The field "items" is not a list.',
      'Write a list.',
    ],
    [
      'a text for a group',
      pageWith('sections.0.primary', 'page:prices'),
      'sections.0.primary',
      'The field "primary" is not a group of fields.',
      'Write a group of fields.',
    ],
    [
      'a text for a tick',
      pageWith('sections.2.plans.0.highlighted', 'yes'),
      'sections.2.plans.0.highlighted',
      'The field "highlighted" is not yes or no (true or false).',
      'Write yes or no (true or false).',
    ],
    [
      'a picture that is not there',
      pageWith('image', { src: 'media/b.svg', alt: '' }),
      'image.src',
      'There is no picture "media/b.svg".',
      /^Put the file into the media/,
    ],
    [
      'a picture from elsewhere',
      pageWith('image', { src: 'https://a.example/b.png', alt: '' }),
      'image.src',
      'There is no picture "https://a.example/b.png".',
      /^Put/,
    ],
    [
      'a focal point outside of its picture',
      pageWith('image', { src: 'media/a.svg', alt: '', focus: { x: 400, y: 50 } }),
      'image.focus.x',
      '"x" is more than 100.',
      'Use at most 100.',
    ],
    [
      'words for a focal point',
      pageWith('image', { src: 'media/a.svg', alt: '', focus: 'left' }),
      'image.focus',
      'The field "focus" is not a focal point: x and y, each from 0 to 100.',
      'Write a focal point: x and y, each from 0 to 100.',
    ],
    [
      'an older schema',
      pageWith('schemaVersion', 0),
      'schemaVersion',
      'The document has the schema version 0; the CMS reads version 1.',
      /migrate/,
    ],
  ])('%s is found', (_, form, path, message, fix) => {
    const { data, findings } = page2({ en: form });
    expect(data).toBeUndefined();
    const remedy = typeof fix === 'string' ? fix : expect.stringMatching(fix);
    expect(findings).toContainEqual({ rule: 'form', severity: 'error', path, message, fix: remedy });
  });

  test('is found in the language that has it', () => {
    const { findings } = page2({ en: page, de: pageWith('colour', 'rot') });
    expect(findings.map(({ message }) => message)).toEqual(['In "de": The field "colour" is not known here.']);
  });

  test.each([
    [
      'the size of a picture',
      pageWith('image', { src: 'media/a.svg', alt: '', width: 9, height: 9 }),
      ['image.width', 'image.height'],
    ],
    [
      'a focal point that is not the library’s',
      pageWith('image', { src: 'media/a.svg', alt: '', focus: { x: 20, y: 50 } }),
      ['image.focus'],
    ],
    ['a status', pageWith('status', 'draft'), ['status']],
  ])('%s is left out with a warning', (_, form, paths) => {
    const { data, findings } = page2({ en: form });
    expect(findings.map(({ path, severity }) => [path, severity])).toEqual(paths.map((path) => [path, 'warning']));
    expect(formOf('pages', data, 'en', library)).not.toHaveProperty('status');
  });

  test('a tag or an author that is not there is found', () => {
    const post = {
      title: 'T',
      description: 'D',
      date: '2027-05-14',
      author: 'nell',
      tags: ['Tides', 'Wind'],
      body: 'Text.',
    };
    const { findings } = dataOf('posts', 'tides', { en: post }, library);
    expect(findings.map(({ path, message }) => [path, message])).toEqual([
      ['authors.0', 'There is no author "nell".'],
      ['tags.1', 'There is no tag "Wind".'],
    ]);
  });
});

describe('a link', () => {
  test.each([
    ['page:prices', { kind: 'document', document: { relationTo: 'pages', value: 'pages-id:prices' } }],
    [
      'post:tides#gate',
      { kind: 'document', document: { relationTo: 'posts', value: 'posts-id:tides' }, anchor: { en: 'gate' } },
    ],
    ['media/report.pdf', { kind: 'document', document: { relationTo: 'media', value: 'media-id:report.pdf' } }],
    ['page:gone', { kind: 'address', address: { en: 'page:gone' } }],
    ['#plans', { kind: 'address', address: { en: '#plans' } }],
    ['mailto:ada@example.org', { kind: 'address', address: { en: 'mailto:ada@example.org' } }],
    ['/blog/', { kind: 'address', address: { en: '/blog/' } }],
  ])('to %s keeps what it leads to', (href, kept) => {
    const form = pageWith('sections.0.primary.href', href);
    const { data } = page2({ en: form });
    expect(data).toMatchObject({ sections: [{ primary: { href: kept } }, {}, {}] });
    expect(formOf('pages', data, 'en', library)).toEqual(form);
  });

  test('to what is gone keeps its id, so that the gate finds it', () => {
    const { data } = page2({ en: page });
    const gone = { ...library, nameOf: () => undefined };
    expect(formOf('pages', data, 'en', gone)).toMatchObject({
      sections: [{ primary: { href: 'page:pages-id:prices#plans' }, image: { src: 'media/media-id:a.svg' } }, {}, {}],
    });
  });
});
