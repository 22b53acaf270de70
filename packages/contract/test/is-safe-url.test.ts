import { describe, expect, test } from 'vitest';
import { isSafeUrl } from '../src/index.js';

describe('an address in a link', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:ada@example.org',
    'tel:+49401234',
    '/pricing/',
    'pricing/a:b',
    './next/',
    '?page=2',
    '#faq',
    'page:berth-planning',
    'post:slugs-honestly#salt',
    '//example.org/x',
    '',
  ])('may be %s', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)'.replace('\u00a0', '\u200b'),
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org',
    'feed:javascript:alert(1)',
  ])('may not be %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});
