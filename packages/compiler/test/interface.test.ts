import { choice, defineComponent, group, image, list, number, text, toggle } from '@pantograph/contract';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { emitInterface } from '../src/interface/emit-interface.js';

const contract = (props: z.ZodObject) =>
  defineComponent({ name: 'thing', label: 'Thing', kind: 'section', group: 'story', description: 'A thing.', props });

test('A contract becomes a plain interface, its words JSDoc', () => {
  const props = z.strictObject({
    title: text({ label: 'Title', help: 'Say what is offered.', max: 90 }),
    variant: choice({ label: 'Variant', options: { wide: 'Wide', tall: 'Tall' } }).optional(),
    image: image({ label: 'Picture' }).optional(),
    open: toggle({ label: 'Open' }),
    size: number({ label: 'Size', max: 4 }).default(2),
    items: list(group({ label: text({ label: 'Label */', max: 30 }) }, { label: 'Item' }), { label: 'Items', max: 4 }),
    when: z.union([z.iso.date(), z.iso.datetime()]),
    tags: z.array(z.union([z.literal('a'), z.string().nullable()])).optional(),
  });
  expect(emitInterface('ThingProps', contract(props))).toMatchSnapshot();
});

test('A prop that no target could take is refused', () => {
  const props = z.strictObject({ when: z.date() });
  expect(() => emitInterface('ThingProps', contract(props))).toThrow(/cannot be a Zod date/);
});
