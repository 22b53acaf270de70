import { choice, defineComponent, group, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { iconData } from './icon-data.js';

/** A sign beside words, or with a label in their place. Its shape is data, so only the icons that are used are shipped. */
export const icon = defineComponent({
  name: 'icon',
  label: 'Icon',
  kind: 'primitive',
  description: 'Shows a sign beside words, or with a label in their place.',
  props: z.strictObject({
    icon: group(iconData, { label: 'Icon', help: 'Its name and path, as in @pantograph/icons.' }),
    label: text({
      label: 'Label',
      help: 'Read aloud. Leave it out where words beside it say the same.',
      role: 'label',
      max: 80,
    }).optional(),
    size: choice({
      label: 'Size',
      help: 'Grows with the text around it.',
      options: { s: 'Small', m: 'Medium', l: 'Large' },
    }).optional(),
    directional: toggle({
      label: 'Turns with the text',
      help: 'For what points along a line: mirrored where text runs from right to left.',
    }).optional(),
  }),
});

export type IconProps = PropsOf<typeof icon>;
