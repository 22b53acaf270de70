import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Document, PageDocument, PageSection, PostDocument } from '@pantograph/content';
import { expect, test } from 'vitest';
import { briefRules } from '../src/briefs/index.js';
import { type CheckContext, checkDocument, rules } from '../src/index.js';

const repository = resolve(import.meta.dirname, '../../..');
const brand: CheckContext['brand'] = {
  id: 'tidewater',
  locales: ['en', 'de'],
  defaultLocale: 'en',
  voice: { avoid: ['seamless', "bloom where you're planted", 'leverage'] },
};
const live = new Set(['page:pilot', 'post:tides#how', 'author:jonna', 'media/a.svg']);
const context: CheckContext = {
  brand,
  leadsSomewhere: (reference) => live.has(reference),
  documentAt: (address) => (address === '/taken/' ? 'tidewater/page/en/other' : undefined),
  isPublished: (address) => address === '/blog/',
};

const hero: PageSection = { section: 'hero', title: 'Hi' };
const grid: PageSection = {
  section: 'feature-grid',
  title: 'T',
  items: [
    { title: 'A', body: 'B' },
    { title: 'C', body: 'D' },
  ],
};
const callToAction: PageSection = {
  section: 'call-to-action',
  title: 'T',
  primary: { label: 'Go', href: 'page:pilot' },
};
const picture = { src: 'media/a.svg', alt: 'Four ships', width: 1, height: 1 };

function page(fields: Partial<PageDocument> = {}): PageDocument {
  return {
    type: 'page',
    id: 'tidewater/page/en/home',
    key: 'home',
    brand: 'tidewater',
    locale: 'en',
    slug: '',
    status: 'published',
    schemaVersion: 1,
    template: 'home',
    title: 'Home',
    description: 'Home.',
    sections: [hero, grid],
    ...fields,
  };
}

function post(fields: Partial<PostDocument> = {}): PostDocument {
  return {
    type: 'post',
    id: 'tidewater/post/en/a',
    key: 'a',
    brand: 'tidewater',
    locale: 'en',
    slug: 'a',
    status: 'published',
    schemaVersion: 1,
    title: 'A',
    description: 'A.',
    date: '2027-01-31',
    authors: ['jonna'],
    tags: [],
    body: '<p>Text</p>',
    outline: [],
    minutes: 1,
    ...fields,
  };
}

const withHref = (href: string) => page({ sections: [{ ...hero, primary: { label: 'Go', href } }, grid] });
const withBody = (body: string) => post({ body });

test.each<[rule: string, what: string, path: string, document: Document]>([
  ['link-target', 'a reference to nothing', 'sections.0.primary.href', withHref('page:pilto')],
  ['link-target', 'a reference to nothing in a text', 'body', withBody('<p><a href="post:none">x</a></p>')],
  ['link-target', 'a file that is not there', 'body', withBody('<p><a href="media/b.svg">x</a></p>')],
  ['link-target', 'an author that is not there', 'authors.1', post({ authors: ['jonna', 'nobody'] })],
  ['internal-path', 'an address without a page', 'sections.0.primary.href', withHref('/pilot/#a')],
  ['internal-path', 'an address that depends on its page', 'sections.0.primary.href', withHref('pilot')],
  ['internal-path', 'such an address in a text', 'body', withBody('<p><a href="other.md">x</a></p>')],
  ['internal-path', 'a place that the page has not', 'sections.0.primary.href', withHref('#prices')],
  [
    'image-exists',
    'a picture that is not there',
    'sections.0.image',
    page({ sections: [{ ...hero, image: { ...picture, src: 'media/b.svg' } }, grid] }),
  ],
  ['image-exists', 'a picture that is not there in a text', 'body', withBody('<p><img src="media/b.svg" alt=""></p>')],
  ['image-alt', 'a file name for a text', 'image.alt', page({ image: { ...picture, alt: 'hero-1.svg' } })],
  [
    'image-alt',
    'a text that says it is a picture',
    'image.alt',
    page({ image: { ...picture, alt: 'Image of ships' } }),
  ],
  ['image-alt', 'the same in German', 'image.alt', page({ image: { ...picture, alt: 'Bild' } })],
  ['locale-known', 'a language the brand does not speak', 'locale', page({ locale: 'fr' })],
  ['slug-unique', 'an address that is taken', 'slug', page({ slug: 'taken' })],
  ['slug-reserved', 'an address the site needs', 'slug', page({ slug: 'blog' })],
  ['template-sections', 'a section that is missing', 'sections', page({ sections: [hero] })],
  [
    'template-sections',
    'a section of another template',
    'sections.0',
    page({ template: 'legal', sections: [hero, { section: 'rich-text', body: '<p>x</p>' }] }),
  ],
  ['template-sections', 'sections in another order', 'sections.0', page({ sections: [grid, hero] })],
  ['heading-order', 'a heading two steps down', 'body', withBody('<h2 id="a">A</h2><h4 id="b">B</h4>')],
  ['voice-words', 'a word the voice avoids', 'title', page({ title: 'A Seamless day' })],
  ['voice-words', 'such a word in a text', 'body', withBody('<p>We <b>leverage</b> it</p>')],
  ['voice-words', 'such a word that markup breaks', 'body', withBody('<p>We le<b>ver</b>age it</p>')],
  ['voice-words', 'such a word with a letter by its number', 'body', withBody('<p>We l&#101;verage it</p>')],
  ['voice-words', 'a phrase over two blocks', 'body', withBody('<p>Bloom where <i>you&apos;re</i></p><p>planted.</p>')],
  [
    'voice-words',
    'such a phrase with another apostrophe',
    'description',
    page({ description: 'Bloom where you’re planted.' }),
  ],
  [
    'field-shown',
    'a picture that its composition leaves out',
    'sections.0.image',
    page({ sections: [{ ...hero, variant: 'statement', image: picture }, grid] }),
  ],
])('%s finds %s', (rule, _what, path, document) => {
  const severity = rules.find(({ id }) => id === rule)?.severity;
  expect(checkDocument(document, context)).toEqual([
    { rule, severity, path, message: expect.stringMatching(/\w/), fix: expect.stringMatching(/\w/) },
  ]);
});

test.each<[string, Document]>([
  ['references that lead somewhere', withHref('page:pilot')],
  ['a link to a file that is there', withBody('<p><a href="media/a.svg">x</a></p>')],
  ['links elsewhere', withHref('https://a.example/')],
  ['addresses that are there', withHref('/blog/?a=1')],
  ['the page itself', withHref('#main')],
  [
    'an anchor of the page',
    page({ sections: [{ ...hero, anchor: 'top', primary: { label: 'Go', href: '#top' } }, grid] }),
  ],
  [
    'a picture that its composition shows',
    page({ sections: [{ ...hero, image: picture }, grid, { ...callToAction, variant: 'split', image: picture }] }),
  ],
  ['pictures that only decorate', page({ image: { ...picture, alt: '' } })],
  ['pictures that tell something', page({ image: { ...picture, alt: 'Imagery of the port at night' } })],
  ['words that only contain an avoided one', page({ title: 'Leveraged buyouts, seamlessly' })],
  ['a good post', post()],
])('nothing is found in %s', (_name, document) => {
  expect(checkDocument(document, context)).toEqual([]);
});

test('a section without a composition is taken to have the brand’s', () => {
  const document = page({ sections: [hero, grid, { ...callToAction, image: picture }] });
  expect(checkDocument(document, context)).toMatchObject([{ rule: 'field-shown', path: 'sections.2.image' }]);
  expect(checkDocument(document, { ...context, brand: { ...brand, variants: { 'call-to-action': 'split' } } })).toEqual(
    [],
  );
});

test('rules that ask what nobody can answer pass', () => {
  expect(checkDocument(withHref('page:none'), { brand })).toEqual([]);
});

test('every rule is a file of its name with a page that explains it', () => {
  const filesIn = (folder: string) =>
    readdirSync(resolve(import.meta.dirname, folder)).filter((file) => file !== 'index.ts');
  expect(filesIn('../src/rules').sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort());
  expect(filesIn('../src/briefs/rules').sort()).toEqual(briefRules.map(({ id }) => `${id}.ts`).sort());
  const all = [...rules, ...briefRules];
  for (const { id, docs, severity } of all) {
    expect(docs).toBe(`docs/rules/${id}.md`);
    expect(existsSync(resolve(repository, docs)), docs).toBe(true);
    const text = readFileSync(resolve(repository, docs), 'utf8');
    expect(text).toContain(`# ${id}`);
    expect(text.toLowerCase()).toContain(`\n${severity}. `);
  }
  expect(readdirSync(resolve(repository, 'docs/rules')).sort()).toEqual(all.map(({ id }) => `${id}.md`).sort());
});
