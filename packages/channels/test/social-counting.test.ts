import { expect, test } from 'vitest';
import { countCharacters, socialNetworks } from '../src/index.js';

const family = '👨‍👩‍👧‍👦';
const flag = '🇩🇪';
const link = 'https://www.tidewater.example/berth-planning?utm_source=x&utm_medium=social&utm_campaign=quiet-season';

/** What each network counts; figures of X as its own documentation and its parser have them. */
const cases: readonly [what: string, text: string, counts: Partial<Record<string, number>>][] = [
  ['Latin letters', 'Berth', { linkedin: 5, x: 5, threads: 5, mastodon: 5, bluesky: 5 }],
  ['umlauts, composed', 'Häfen', { linkedin: 5, x: 5, mastodon: 5, bluesky: 5 }],
  ['umlauts, as letter and mark', 'Ha\u0308fen', { linkedin: 6, x: 5, mastodon: 5, bluesky: 5 }],
  ['Arabic', 'شيءٌ ما', { linkedin: 7, x: 7, mastodon: 6, bluesky: 6 }],
  ['Chinese', '港口', { linkedin: 2, x: 4, threads: 2, mastodon: 2, bluesky: 2 }],
  ['Hangul', '항구', { x: 4, bluesky: 2 }],
  ['typographic quotes and a dash', '“a” – b', { x: 7 }],
  ['an ellipsis sign', 'a…', { x: 3 }],
  ['a family of emoji', family, { linkedin: 11, x: 2, threads: 25, mastodon: 1, bluesky: 1 }],
  ['a flag', flag, { linkedin: 4, x: 2, threads: 8, mastodon: 1, bluesky: 1 }],
  ['a hand with a tone', '👋🏽', { linkedin: 4, x: 2, threads: 8, mastodon: 1, bluesky: 1 }],
  ['a digit as emoji', '1️⃣', { x: 2, mastodon: 1, bluesky: 1 }],
  ['a heart as text', '❤', { x: 2, bluesky: 1 }],
  ['a link', link, { linkedin: link.length, x: 23, mastodon: 23, bluesky: link.length, threads: link.length }],
  ['a short link', 'https://a.example', { x: 23, mastodon: 23, bluesky: 17 }],
  ['a link and the full stop after it', `See ${link}.`, { x: 28, mastodon: 28 }],
  ['a link in brackets', `(${link})`, { x: 25, mastodon: 25 }],
  ['two links', `${link} ${link}`, { x: 47, mastodon: 47 }],
  ['a link right after Chinese', `港 ${link} 港`, { x: 29 }],
  ['a host without protocol', 'tidewater.example', { x: 23, mastodon: 17 }],
  ['what only looks like a host', 'v2.0 and e.g. this', { x: 18 }],
  ['a mention', '@tidewater', { linkedin: 10, x: 10, mastodon: 10, bluesky: 10 }],
  ['a mention on another server', 'Hi @tide@social.example!', { x: 24, mastodon: 9, bluesky: 24 }],
  ['an address of mail', 'post@tidewater.example', { mastodon: 22 }],
  ['a hashtag', '#BerthPlanning', { x: 14, mastodon: 14, bluesky: 14 }],
];

test.each(
  cases.flatMap(([what, text, counts]) => Object.entries(counts).map(([name, count]) => ({ what, text, name, count }))),
)('$what counts $count on $name', ({ text, name, count }) => {
  const network = socialNetworks.find((known) => known.name === name);
  expect(network && countCharacters(text, network.limits)).toBe(count);
});

test('every network says where its figures come from', () => {
  for (const { source, limits } of socialNetworks) {
    expect(source).toMatch(/https:\/\//);
    expect(limits.characters).toBeGreaterThan(0);
    expect(limits.altCharacters).toBeGreaterThan(0);
  }
});
