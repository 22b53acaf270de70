import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toAtom, toJsonFeed, toRss } from '../src/index.js';
import { sampleFeed, samplePost } from './sample-feed.js';

const forms = { RSS: toRss, Atom: toAtom, 'JSON Feed': toJsonFeed };

describe('a reader of feeds finds every post', () => {
  test('in RSS', () => {
    const feed = parseRssFeed(toRss(sampleFeed()));
    expect(feed).toMatchObject({ title: 'Notes for people who plan at night', language: 'en' });
    expect(feed.items?.[0]).toMatchObject({
      title: 'How a tide gate works',
      link: 'https://www.tidewater.example/blog/gate/',
      guid: { value: 'https://www.tidewater.example/blog/gate/', isPermaLink: true },
      pubDate: 'Tue, 24 Mar 2026 00:00:00 GMT',
      description: 'A tide gate is not a gate.',
      dc: { creators: ['Ines Harder'] },
      categories: [{ name: 'tides' }],
    });
  });

  test('in Atom', () => {
    const feed = parseAtomFeed(toAtom(sampleFeed()));
    expect(feed).toMatchObject({ id: sampleFeed().addresses.atom, updated: '2026-04-01T10:00:00.000Z' });
    expect(feed.entries?.[0]).toMatchObject({
      id: 'https://www.tidewater.example/blog/gate/',
      published: '2026-03-24T00:00:00.000Z',
      updated: '2026-04-01T10:00:00.000Z',
      authors: [{ name: 'Ines Harder' }],
    });
  });

  test('in JSON Feed', () => {
    const feed = parseJsonFeed(toJsonFeed(sampleFeed()));
    expect(feed).toMatchObject({ title: 'Notes for people who plan at night', home_page_url: sampleFeed().url });
    expect(JSON.parse(toJsonFeed(sampleFeed())).version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items?.[0]).toMatchObject({
      id: 'https://www.tidewater.example/blog/gate/',
      content_text: 'A tide gate is not a gate.',
      date_published: '2026-03-24T00:00:00.000Z',
    });
  });
});

const hostile: readonly [string, string, string][] = [
  ['markup', '<script>alert(1)</script> & <b>', '<script>alert(1)</script> & <b>'],
  ['the end of a CDATA section', 'a ]]> b', 'a ]]> b'],
  ['references', '&amp; &#60; &nbsp;', '&amp; &#60; &nbsp;'],
  ['characters XML cannot hold', 'a\u0000b\u0008c\ufffe', 'abc'],
  ['half of a character', 'a\ud83d', 'a\ufffd'],
  ['letters from right to left, and pictures', 'مقالة 🌊', 'مقالة 🌊'],
];

describe.each(hostile)('a title with %s', (_name, title, read) => {
  const feed = sampleFeed([samplePost({ title, summary: title, tags: [title], authors: [{ name: title }] })], {
    title,
  });

  test('is read from RSS as it was written', () => {
    const item = parseRssFeed(toRss(feed)).items?.[0];
    expect(item?.categories?.[0]?.name).toBe(read);
    expect(item?.title).toBe(read);
  });

  test('is read from Atom as it was written', () => {
    const text = toAtom(feed);
    expect(text).toContain('<entry>');
    expect(parseAtomFeed(text).entries?.[0]?.categories?.[0]?.term).toBe(read);
  });

  test('is read from JSON as it was written', () => {
    expect(parseJsonFeed(toJsonFeed(feed)).items?.[0]?.title?.toWellFormed()).toBe(title.toWellFormed());
  });
});

describe.each(Object.entries(forms))('%s', (_name, write) => {
  test('has the same bytes whenever it is made', () => {
    expect(write(sampleFeed())).toBe(write(sampleFeed()));
  });

  test('is whole without posts, and with a post that has only what it must', () => {
    const least = { url: 'https://a.example/', title: 'A', summary: 'B', date: 'soon', authors: [], tags: [] };
    expect(write(sampleFeed([]))).toContain('Notes for people');
    expect(write(sampleFeed([least]))).toContain('https://a.example/');
  });

  test('names absolute addresses alone', () => {
    const addresses = [...write(sampleFeed()).matchAll(/(?:href|url|link|id)["=:> ]+([^"<\s]+)/g)].map(
      ([, href]) => href ?? '',
    );
    expect(addresses.length).toBeGreaterThan(3);
    for (const href of addresses) if (href.includes('/')) expect(href).toMatch(/^https:\/\//);
  });
});
