import { describe, expect, it, test } from 'vitest';
import { differences } from '../../src/model/differences.ts';
import { markedText } from '../../src/model/marked-text.ts';
import { markdownToLexical } from '../../src/rich-text/markdown-to-lexical.ts';

const page = 'b3fe0e7a-27ca-8f92-b741-7d9a2e65f9fd';
const context = { documentOf: () => ({ collection: 'pages', id: page }), referenceOf: () => undefined };
const state = (markdown: string) => markdownToLexical(markdown, context, 'post');

describe('what can be seen of formatted text in a comparison', () => {
  it.each([
    'Plain words.',
    'Some **bold**, _slanted_ and `coded` words, ~~gone~~.',
    'Go [there](https://a.example/x) now.',
    '- one\n- two\n  - inner',
    '1. one\n2. two',
    '## Heading',
    '> Said',
  ])('%s', (markdown) => {
    expect(markedText(state(markdown))).toBe(markdown);
  });

  it('is where a link to a document leads', () => {
    expect(markedText(state('[There](page:plans#prices)'))).toBe(`[There](${page}#prices)`);
  });
});

test.each([
  ['So be it.', 'So **be** it.'],
  ['[Go](https://a.example)', '[Go](https://b.example)'],
  ['- one\n- two', '1. one\n2. two'],
])('“%s” and “%s” are shown as two', (before, after) => {
  const fields = [{ type: 'richText', name: 'body', label: 'Text' }];
  const [change] = differences(fields, { body: state(before) }, { body: state(after) });
  expect(change).toMatchObject({ before, after });
});
