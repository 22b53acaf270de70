import { choice, defineComponent, type PropsOf, text, toggle, url } from '@pantograph/contract';
import { z } from 'zod';

/** A person or a company: their picture, or the first letters of their name. */
export const avatar = defineComponent({
  name: 'avatar',
  label: 'Avatar',
  kind: 'primitive',
  description: 'Shows who it is: a picture, or the first letters of a name.',
  props: z.strictObject({
    name: text({ label: 'Name', help: 'Read aloud; without a picture its first letters are shown.', max: 80 }),
    src: url({ label: 'Picture', help: 'The address of a square picture.' }).optional(),
    initials: text({ label: 'Initials', help: 'Where those made from the name are not theirs.', max: 3 }).optional(),
    decorative: toggle({
      label: 'The name stands beside it',
      help: 'It is then silent, so that the name is not read twice.',
    }).optional(),
    size: choice({ label: 'Size', options: { s: 'Small', m: 'Medium', l: 'Large' } }).optional(),
  }),
});

export type AvatarProps = PropsOf<typeof avatar>;
