import { choice, defineComponent, list as listOf, number, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/**
 * Short lines that belong together. Its root is the same for every kind, because an element whose name a prop chooses does
 * not exist in every target; the ul or ol is inside.
 */
export const list = defineComponent({
  name: 'list',
  label: 'List',
  kind: 'primitive',
  description: 'Says several things of one kind, a line each.',
  props: z.strictObject({
    items: listOf(text({ label: 'Item', role: 'item', max: 300 }), { label: 'Items', min: 1, max: 50 }),
    variant: choice({
      label: 'Kind',
      options: { unordered: 'In any order', ordered: 'In this order', checked: 'Ticked', plain: 'Without marks' },
    }).optional(),
    start: number({
      label: 'First number',
      help: 'Where an ordered list goes on from another.',
      min: 0,
      max: 9999,
      integer: true,
      when: { variant: ['ordered'] },
    }).optional(),
  }),
});

export type ListProps = PropsOf<typeof list>;
