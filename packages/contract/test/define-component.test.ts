import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  action,
  choice,
  defineComponent,
  defineExamples,
  findingsFromZod,
  image,
  list,
  richText,
  text,
} from '../src/index.js';

const note = defineComponent({
  name: 'note',
  label: 'Note',
  kind: 'section',
  group: 'story',
  description: 'A short remark.',
  props: z.strictObject({
    variant: choice({ label: 'Variant', options: { plain: 'Plain', boxed: 'Boxed' } }).optional(),
    title: text({ label: 'Title', role: 'title', max: 20 }),
    body: richText({ label: 'Body', role: 'body', max: 100 }).optional(),
    more: action({ label: 'More' }).optional(),
    picture: image({ label: 'Picture' }).optional(),
    items: list(text({ label: 'Item', max: 5 }), { label: 'Items', min: 1, max: 2 }).optional(),
  }),
});

describe('a contract', () => {
  test.each([
    ['Note', {}, 'kebab-case'],
    ['text_field', {}, 'kebab-case'],
    ['note', { models: { value: { event: 'valueChange' } } }, 'not one of its props'],
    ['note', { models: { title: { event: 'titleChange' } } }, 'names no event'],
    ['note', { group: undefined }, 'Add `group`, one of: opening, story'],
    ['note', { group: 'extras' }, 'no group "extras"'],
    ['note', { kind: 'frame' }, 'is for sections'],
    ['note', { form: () => [] }, 'no prop "action"'],
  ])('named %s with %o is refused', (name, extra, message) => {
    expect(() => defineComponent({ ...note, name, ...(extra as object) })).toThrow(message);
  });

  test('refuses an example that breaks it, where the example is written', () => {
    expect(() => defineExamples(note, { wrong: { props: { title: '' } } })).toThrow();
  });

  test('carries what an editor needs to know of each field', () => {
    expect(note.props.shape.title.meta()).toMatchObject({ label: 'Title', role: 'title', control: 'text' });
    expect(note.props.shape.variant.unwrap().meta()).toMatchObject({ options: { plain: 'Plain', boxed: 'Boxed' } });
  });
});

describe('a document that breaks its contract', () => {
  test.each([
    [{}, 'title', 'missing', 'Add "title"'],
    [{ title: 'x'.repeat(21) }, 'title', 'limit of 20 characters', 'Shorten'],
    [{ title: ' ' }, 'title', 'empty', 'Write it'],
    [{ title: 'a <b>bold</b> claim' }, 'title', 'contains HTML', 'Write plain text'],
    [{ title: 'a <!-- remark -->' }, 'title', 'contains HTML', 'Write plain text'],
    [{ title: 7 }, 'title', 'not a string', 'string'],
    [{ title: 'x', variant: 'loud' }, 'variant', 'not offered', 'plain, boxed'],
    [{ title: 'x', colour: 'red' }, 'colour', 'not known', 'Remove it'],
    [{ title: 'x', more: { label: 'Go', href: 'javascript:alert(1)' } }, 'more.href', 'not an address', 'Use https:'],
    [{ title: 'x', more: { label: 'Go', href: 'page:' } }, 'more.href', 'not a whole address', 'page:pilot'],
    [{ title: 'a\u0008b' }, 'title', 'control character', 'anew'],
    [{ title: '\u200b\u202e' }, 'title', 'nothing that can be seen', 'Write words'],
    [{ title: 'x', items: ['<b>'] }, 'items.0', '"items, entry 1" contains HTML', 'Write plain text'],
    [{ title: 'x', picture: { src: '/a.png', width: 1, height: 1 } }, 'picture.alt', 'missing', 'Add "alt"'],
    [{ title: 'x', items: [] }, 'items', 'at least one', 'Add'],
    [{ title: 'x', items: ['a', 'b', 'c'] }, 'items', 'more than 2', 'Remove'],
    [{ title: 'x', items: ['a', 'longer'] }, 'items.1', 'limit of 5', 'Shorten'],
  ])('%j is told at %s that it %s', (input, path, message, fix) => {
    const parsed = note.props.safeParse(input);
    const findings = parsed.success ? [] : findingsFromZod(parsed.error, ['sections', 3]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.path).toBe(`sections.3.${path}`);
    expect(findings[0]?.message).toContain(message);
    expect(findings[0]?.fix).toContain(fix);
  });

  test.each([
    'https://',
    'http:///x',
    'http:javascript',
    'https://x y.example/',
    'mailto:',
    'page:',
    'post:#x',
    '\\\\x.example',
    '/\\x.example',
    '/a/\r\n/b/',
  ])('%j is not a whole address', (href) => {
    expect(note.props.safeParse({ title: 'x', more: { label: 'Go', href } }).success).toBe(false);
  });

  test.each(['https://x.example', '//x.example/a', '/a/', '#a', 'a/b', 'mailto:a@x.example', 'tel:1', 'page:a#b'])(
    '%j is an address',
    (href) => {
      expect(note.props.safeParse({ title: 'x', more: { label: 'Go', href } }).success).toBe(true);
    },
  );

  test.each(['a < b and c > d', 'x <3 y', '5 <= 6', 'AT&T'])('%j is plain text, not markup', (title) => {
    expect(note.props.safeParse({ title }).success).toBe(true);
  });
});
