import { describe, expect, test } from 'vitest';
import { readDom } from '../src/dom/read-dom.js';
import { writeDom } from '../src/dom/write-dom.js';
import { adjacentText } from '../src/normalisations/adjacent-text.js';
import { angularMarks } from '../src/normalisations/angular-marks.js';
import { attributeOrder } from '../src/normalisations/attribute-order.js';
import { comments } from '../src/normalisations/comments.js';
import { hosts } from '../src/normalisations/hosts.js';
import { hydrationKeys } from '../src/normalisations/hydration-keys.js';
import { normalisations } from '../src/normalisations/index.js';
import type { Normalisation } from '../src/normalisations/normalisation.js';
import { preloadLinks } from '../src/normalisations/preload-links.js';
import { stencilMarks } from '../src/normalisations/stencil-marks.js';
import { styleText } from '../src/normalisations/style-text.js';
import { textAreaValue } from '../src/normalisations/text-area-value.js';
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
    name: 'angular-marks',
    by: [angularMarks],
    same: [
      '<a pgLinkButton ngh="0" jsaction="click:;">x</a><script id="ng-state" type="application/json">{}</script>',
      '<a>x</a>',
    ],
    different: ['<a pg-link="0" pgtrack="x" jsaction="click:go"></a><script id="ng-state"></script>', '<a></a>'],
  },
  {
    name: 'hydration-keys',
    by: [hydrationKeys],
    same: ['<p data-hk="0001" id="x"></p>', '<p id="x"></p>'],
    different: ['<p data-hkx="1"></p>', '<p></p>'],
  },
  {
    name: 'style-text',
    by: [styleText],
    same: ['<p style="--a: 1; --b:url(a;b) "></p>', '<p style="--a:1;--b:url(a;b)"></p>'],
    different: ['<p style="--a:1 2"></p>', '<p style="--a:12"></p>'],
  },
  {
    name: 'text-area-value',
    by: [textAreaValue],
    same: ['<textarea value="a" rows="2">a</textarea>', '<textarea rows="2">a</textarea>'],
    different: ['<textarea>a</textarea><input value="a">', '<textarea></textarea><input>'],
  },
  {
    name: 'preload-links',
    by: [preloadLinks],
    same: ['<link rel="preload" as="image" href="/a.svg"><img src="/a.svg">', '<img src="/a.svg">'],
    different: ['<link rel="stylesheet" href="/a.css"><p></p>', '<p></p>'],
  },
  {
    name: 'style-text',
    by: [styleText],
    same: ['<p style="--a: 1; --b:url(a;b) "></p>', '<p style="--a:1;--b:url(a;b)"></p>'],
    different: ['<p style="--a:1 2"></p>', '<p style="--a:12"></p>'],
  },
  {
    name: 'hosts',
    by: [hosts],
    same: ['<pg-faq class="a"><p>a</p></pg-faq>', '<p>a</p>'],
    different: ['<app-faq><p>a</p></app-faq>', '<p>a</p>'],
  },
  {
    name: 'stencil-marks',
    by: [stencilMarks],
    same: ['<p c-id="1.0.0" s-id="1" s-sn="" slot="media"></p>', '<p></p>'],
    different: ['<p id="1"></p>', '<p></p>'],
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
