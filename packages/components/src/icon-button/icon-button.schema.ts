import { choice, defineComponent, group, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { buttonLook } from '../button/button-look.js';
import { iconData } from '../icon/icon-data.js';

/** A button that shows an icon and says its words to those who cannot see it. */
export const iconButton = defineComponent({
  name: 'icon-button',
  label: 'Icon button',
  kind: 'primitive',
  description: 'Does something here, where there is room for a sign alone.',
  props: z.strictObject({
    icon: group(iconData, { label: 'Icon', help: 'Its name and path, as in @pantograph/icons.' }),
    label: text({ label: 'Label', help: 'Its name, read aloud: say what happens.', role: 'label', max: 80 }),
    ...buttonLook,
    type: choice({
      label: 'Type',
      options: { button: 'Button', submit: 'Sends the form', reset: 'Resets the form' },
    }).optional(),
    directional: toggle({
      label: 'Turns with the text',
      help: 'For what points along a line: mirrored where text runs from right to left.',
    }).optional(),
    disabled: toggle({ label: 'Disabled' }).optional(),
  }),
});

export type IconButtonProps = PropsOf<typeof iconButton>;
