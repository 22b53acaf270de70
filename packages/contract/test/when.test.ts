import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { choice, defineComponent, group, image, isOffered, text, toggle } from '../src/index.js';

const picture = image({ label: 'Picture', when: { variant: ['split', 'overlap'] } }).optional();
const variant = choice({ label: 'Composition', options: { band: 'Band', split: 'Split', overlap: 'Overlap' } });

describe('a field that is offered beside some values only', () => {
  test.each([
    ['none is chosen and the first option is another', variant.optional(), {}, false],
    ['none is chosen and the default is one of them', variant.default('split'), {}, true],
    ['one of them is chosen', variant.optional(), { variant: 'overlap' }, true],
    ['another is chosen', variant.optional(), { variant: 'band' }, false],
    ['nothing stands in the field that is chosen by', variant.nullable(), { variant: null }, false],
  ])('where %s', (_, schema, siblings, offered) => {
    expect(isOffered({ variant: schema, picture }, 'picture', siblings)).toBe(offered);
  });

  test('counts what is left out as what the brand puts there', () => {
    const shape = { variant: variant.optional(), picture };
    expect(isOffered(shape, 'picture', {}, { variant: 'overlap' })).toBe(true);
    expect(isOffered(shape, 'picture', { variant: 'band' }, { variant: 'overlap' })).toBe(false);
    expect(isOffered(shape, 'picture', {}, { variant: undefined })).toBe(false);
  });

  test('may depend on a toggle, which is off where it is left out', () => {
    const shape = {
      highlighted: toggle({ label: 'Stands out' }).optional(),
      badge: text({ label: 'Badge', max: 24, when: { highlighted: [true] } }).optional(),
    };
    expect(isOffered(shape, 'badge', {})).toBe(false);
    expect(isOffered(shape, 'badge', { highlighted: true })).toBe(true);
    const plain = { ...shape, badge: text({ label: 'Badge', max: 24, when: { highlighted: [false] } }) };
    expect(isOffered(plain, 'badge', {})).toBe(true);
  });

  test('stays valid in a document that has it all the same', () => {
    const props = z.strictObject({ variant: variant.optional(), picture });
    const src = 'media/a.svg';
    expect(props.safeParse({ variant: 'band', picture: { src, alt: '', width: 1, height: 1 } }).success).toBe(true);
  });

  test.each([
    ['a sibling that is not there', { picture }, '"picture" is offered by "variant", which is no choice'],
    ['a sibling that is a text', { variant: text({ label: 'V', max: 9 }), picture }, 'which is no choice'],
    [
      'a value that is not offered',
      { variant: choice({ label: 'V', options: { split: 'Split' } }), picture },
      '"picture" is offered by "variant: overlap", which cannot be chosen.',
    ],
  ])('is refused where it depends on %s', (_, shape, message) => {
    const base = { name: 'note', label: 'Note', kind: 'section', group: 'story', description: 'A remark.' } as const;
    expect(() => defineComponent({ ...base, props: z.strictObject(shape) })).toThrow(message);
    expect(() => group(shape, { label: 'Item' })).toThrow(message);
  });
});
