import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { renderFooter, renderHeader, renderMain, type Subject } from '../src/index.js';
import { brand, sampleContext } from './sample-context.js';
import { sampleList, samplePage, samplePost, sampleSummary } from './sample-documents.js';

type Node = DefaultTreeAdapterMap['node'];

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`;

function structure(html: string): string[] {
  return [...walk(parseFragment(html))];
}

function* walk(node: Node): Generator<string> {
  if ('tagName' in node) yield `${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

const picture = (words: string) => ({ src: words, alt: words, width: 10, height: 10 });
const author = (words: string) => ({ name: words, href: words, role: words, bio: words, image: picture(words) });

/** Subjects whose every word is the one given; bodies are stored HTML, trusted since the document was stored. */
const subjects: readonly [string, (words: string) => Subject][] = [
  [
    'a page',
    (words) =>
      samplePage(
        [
          { section: 'hero', title: words, kicker: words, body: words, primary: { label: words, href: '/' } },
          { section: 'faq', title: words, items: [{ question: words, answer: '<p>Yes.</p>' }] },
        ],
        { title: words },
      ),
  ],
  ['a page without a hero', (words) => samplePage([], { title: words })],
  [
    'a post',
    (words) =>
      samplePost({
        title: words,
        description: words,
        date: words,
        updated: `${words} later`,
        tags: [words],
        image: picture(words),
        outline: ['a', 'b', 'c'].map((id) => ({ depth: 2, id: `${id}${words}`, text: words })),
      }),
  ],
  [
    'a list',
    (words) =>
      sampleList({
        title: words,
        kicker: words,
        description: words,
        author: author(words),
        posts: [sampleSummary({ title: words, description: words, href: words, date: words, image: picture(words) })],
        tags: [{ label: words, href: words, count: 1 }],
        crumbs: [{ label: words, href: words }],
        feeds: [{ label: words, href: words }],
        neighbours: { newer: words, older: words },
        archiveHref: words,
      }),
  ],
  ['an archive', (words) => sampleList({ kind: 'archive', posts: [sampleSummary({ title: words, date: words })] })],
  ['the 404 page', (words) => ({ type: 'not-found', title: words, body: words, action: { label: words, href: '/' } })],
];

function contextOf(words: string) {
  return sampleContext({
    author: () => author(words),
    related: () => [sampleSummary({ title: words, href: words, description: words })],
    tagHref: () => words,
  });
}

describe('words that try to be markup stay words', () => {
  test.each(subjects)('in %s', (_name, subject) => {
    const html = renderMain(subject(hostile), contextOf(hostile));
    expect(structure(html)).toEqual(structure(renderMain(subject('harmless'), contextOf('harmless'))));
  });

  test('in the frame', () => {
    const frame = (words: string) => {
      const named = { ...brand, name: words, legal: { en: words }, social: { [words]: 'https://a.example' } };
      const settings = {
        navigation: [{ label: words, href: '/' }],
        action: { label: words, href: '/' },
        footer: { tagline: words, columns: [{ title: words, links: [{ label: words, href: '/' }] }], note: words },
        blog: { title: words, description: words },
        notFound: { title: words, body: words, action: { label: words, href: '/' } },
      };
      const place = { homeHref: '/', path: '/', locales: ['en', 'de'].map((lang) => ({ lang, href: '/' })) };
      return renderHeader(named, settings, sampleContext(), place) + renderFooter(named, settings, sampleContext());
    };
    expect(structure(frame(hostile))).toEqual(structure(frame('harmless')));
  });
});
