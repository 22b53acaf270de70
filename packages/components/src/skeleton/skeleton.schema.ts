import { choice, defineComponent, number, type PropsOf } from '@pantograph/contract';
import { z } from 'zod';

/** The place of something that is still on its way. It is silent: a spinner or a live region says that one waits. */
export const skeleton = defineComponent({
  name: 'skeleton',
  label: 'Skeleton',
  kind: 'primitive',
  description: 'Keeps the place of what is still on its way.',
  props: z.strictObject({
    shape: choice({
      label: 'Shape',
      options: { text: 'Text', title: 'Title', picture: 'Picture', portrait: 'Portrait', control: 'Button or field' },
    }).optional(),
    lines: number({
      label: 'Lines',
      help: '3 if left out.',
      min: 1,
      max: 12,
      integer: true,
      when: { shape: ['text'] },
    }).optional(),
  }),
});

export type SkeletonProps = PropsOf<typeof skeleton>;
