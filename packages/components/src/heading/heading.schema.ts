import { choice, defineComponent, number, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/**
 * A heading, with what belongs to it above and below. Its root is an hgroup, which is there whatever the level: in Angular a
 * component's root is the element it stands on, so no prop could choose that one's name.
 */
export const heading = defineComponent({
  name: 'heading',
  label: 'Heading',
  kind: 'primitive',
  description: 'Names what follows, at its place in the outline of the page.',
  props: z.strictObject({
    title: text({ label: 'Title', role: 'title', max: 140 }),
    level: number({
      label: 'Level',
      help: 'Its depth in the outline: 1 for the page, 2 for its parts. 2 if left out.',
      min: 1,
      max: 6,
      integer: true,
    }).optional(),
    size: choice({
      label: 'Size',
      help: 'Follows the level if left out.',
      options: { display: 'Display', xl: 'Largest', l: 'Large', m: 'Medium', s: 'Small' },
    }).optional(),
    kicker: text({ label: 'Kicker', help: 'A short line above.', role: 'kicker', max: 60 }).optional(),
    lead: text({ label: 'Lead', help: 'A sentence or two below.', role: 'body', max: 300, multiline: true }).optional(),
  }),
});

export type HeadingProps = PropsOf<typeof heading>;
