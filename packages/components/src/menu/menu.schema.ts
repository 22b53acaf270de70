import { defineComponent, group, list, type PropsOf, text, toggle, url } from '@pantograph/contract';
import { z } from 'zod';
import { buttonLook } from '../button/button-look.js';
import { iconData } from '../icon/icon-data.js';

/** A button that opens a list of things to do. What chooses a value for a form is a select. */
export const menu = defineComponent({
  name: 'menu',
  label: 'Menu',
  kind: 'primitive',
  description: 'Opens a list of things to do.',
  props: z.strictObject({
    id: text({ label: 'Id', help: 'Unique on the page: ties the button to its menu.', max: 60 }),
    label: text({ label: 'Label', help: 'On its button.', role: 'label', max: 60 }),
    items: list(
      group(
        {
          key: text({ label: 'Key', help: 'Told when it is chosen; unique in the menu.', max: 60 }),
          label: text({ label: 'Label', role: 'label', max: 80 }),
          icon: group(iconData, { label: 'Icon', help: 'Its name and path, as in @pantograph/icons.' }).optional(),
          href: url({
            label: 'Address',
            help: 'Leads there; without one it only tells that it was chosen.',
          }).optional(),
          disabled: toggle({ label: 'Disabled', help: 'It can be read but not chosen.' }).optional(),
        },
        { label: 'Item', role: 'item' },
      ),
      { label: 'Items', min: 1, max: 40 },
    ),
    open: toggle({ label: 'Open', help: 'Without script it then stands on the page.' }).optional(),
    variant: buttonLook.variant,
    size: buttonLook.size,
  }),
  events: {
    openChange: { label: 'It opened or closed', parameters: 'open: boolean' },
    choose: { label: 'An item was chosen', parameters: 'key: string' },
  },
  models: { open: { event: 'openChange' } },
});

export type MenuProps = PropsOf<typeof menu> & {
  onOpenChange?: (open: boolean) => void;
  onChoose?: (key: string) => void;
};
