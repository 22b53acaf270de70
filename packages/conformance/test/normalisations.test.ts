import { describe, expect, test } from 'vitest';
import { readDom } from '../src/dom/read-dom.js';
import { writeDom } from '../src/dom/write-dom.js';
import { adjacentText } from '../src/normalisations/adjacent-text.js';
import { attributeOrder } from '../src/normalisations/attribute-order.js';
import { comments } from '../src/normalisations/comments.js';
import { normalisations } from '../src/normalisations/index.js';
import type { Normalisation } from '../src/normalisations/normalisation.js';
import { preloadLinks } from '../src/normalisations/preload-links.js';
import { normalise } from '../src/normalise.js';

const cases: { name: string; by: readonly Normalisation[]; same: [string, string]; different: [string, string] }[] = [
  { name: 'comments', by: [comments], same: ['<p>a<!-- --></p>', '<p>a</p>'], different: ['<p>a</p>', '<p>b</p>'] },
  {
    name: 'adjacent-text',
    by: [comments, adjacentText],
    same: ['<p>a<!-- -->b</p>', '<p>ab</p>'],
    different: ['<p>a<b></b>b</p>', '<p>ab<b></b></p>'],
  },
  {
    name: 'attribute-order',
    by: [attributeOrder],
    same: ['<a id="x" href="/"></a>', '<a href="/" id="x"></a>'],
    different: ['<a id="x"></a>', '<a id="y"></a>'],
  },
  {
    name: 'preload-links',
    by: [preloadLinks],
    same: ['<link rel="preload" as="image" href="/a.svg"><img src="/a.svg">', '<img src="/a.svg">'],
    different: ['<link rel="stylesheet" href="/a.css"><p></p>', '<p></p>'],
  },
];

describe.each(cases)('The normalisation $name', ({ by, same, different }) => {
  const written = (html: string, using: readonly Normalisation[]) => writeDom(normalise(readDom(html), using));

  test('makes equal what no reader can tell apart', () => {
    expect(written(same[0], [])).not.toBe(written(same[1], []));
    expect(written(same[0], by)).toBe(written(same[1], by));
  });

  test('hides no real difference', () => {
    expect(written(different[0], normalisations)).not.toBe(written(different[1], normalisations));
  });
});

test('Every normalisation has a case here', () => {
  expect(new Set(cases.map(({ name }) => name))).toEqual(new Set(normalisations.map(({ id }) => id)));
});
