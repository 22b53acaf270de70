import { choice, defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { buttonLook } from '../button/button-look.js';

/** Shows more beside its button, and lets the page be used. Works without script: it is the platform’s own popover. */
export const popover = defineComponent({
  name: 'popover',
  label: 'Popover',
  kind: 'primitive',
  description: 'Shows more beside its button while the page can be used.',
  props: z.strictObject({
    id: text({ label: 'Id', help: 'Unique on the page: ties the button to what it shows.', max: 60 }),
    label: text({ label: 'Label', help: 'On its button.', role: 'label', max: 60 }),
    title: text({ label: 'Title', role: 'title', max: 120 }),
    open: toggle({ label: 'Open', help: 'Without script it then stands on the page.' }).optional(),
    variant: buttonLook.variant,
    size: buttonLook.size,
    placement: choice({
      label: 'Placement',
      help: 'Where there is no room it goes to the other side.',
      options: { bottom: 'Below its button', top: 'Above it' },
    }).optional(),
    closeLabel: text({
      label: 'Close label',
      help: 'Read aloud on its button; “Close” if left out.',
      max: 60,
    }).optional(),
  }),
  slots: { default: { label: 'Content' } },
  events: { openChange: { label: 'It opened or closed', parameters: 'open: boolean' } },
  models: { open: { event: 'openChange' } },
});

export type PopoverProps = PropsOf<typeof popover> & { onOpenChange?: (open: boolean) => void };
