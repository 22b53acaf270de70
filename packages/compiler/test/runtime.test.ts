import { isSafeUrl } from '@pantograph/contract';
import { describe, expect, test } from 'vitest';
import { safeUrl } from '../src/runtime/safe-url.js';
import { attribute } from '../src/targets/html/runtime/attribute.js';
import { escapeHtml } from '../src/targets/html/runtime/escape-html.js';
import { stateAttribute } from '../src/targets/html/runtime/state-attribute.js';
import { style } from '../src/targets/html/runtime/style.js';

describe('escapeHtml', () => {
  test.each([
    ['a & b', 'a &amp; b'],
    ['<script>', '&lt;script&gt;'],
    ['"quoted"', '&quot;quoted&quot;'],
    ['&lt;', '&amp;lt;'],
    ['plain', 'plain'],
    ['', ''],
    [0, '0'],
    [1.5, '1.5'],
    [null, ''],
    [undefined, ''],
    [false, ''],
    [true, ''],
  ])('writes %j as %j', (value, expected) => {
    expect(escapeHtml(value)).toBe(expected);
  });

  test('escapes what is no string either, should untyped code pass it', () => {
    expect(escapeHtml({ toString: () => '<b>' } as unknown as string)).toBe('&lt;b&gt;');
  });
});

describe('safeUrl', () => {
  test.each([
    '/',
    '/path',
    '//host',
    '#part',
    'path',
    '?q',
    'https://example.org/a',
    'HTTPS://EXAMPLE.ORG',
    'mailto:a@b.c',
    'tel:+49',
    'page:home#prices',
    'post:tides',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///etc/passwd',
  ])("follows the contract's rule for %j", (url) => {
    expect(safeUrl(url)).toBe(isSafeUrl(url) ? url : '#');
  });

  test.each([undefined, null, ''])('leaves %j as it is', (url) => {
    expect(safeUrl(url)).toBe(url);
  });
});

describe('Attributes', () => {
  test.each([
    [attribute(' title="', undefined), ''],
    [attribute(' title="', true), ''],
    [attribute(' title="', ''), ' title=""'],
    [attribute(' width="', 0), ' width="0"'],
    [attribute(' title="', '"'), ' title="&quot;"'],
    [stateAttribute(' aria-current="', undefined), ''],
    [stateAttribute(' aria-pressed="', false), ' aria-pressed="false"'],
    [stateAttribute(' data-open="', true), ' data-open="true"'],
    [style({ '--a': 1, '--b': undefined, '--c': ' x ' }), ' style="--a:1;--c:x"'],
    [style({ '--a': null }), ''],
  ])('are written as %j', (written, expected) => {
    expect(written).toBe(expected);
  });
});
