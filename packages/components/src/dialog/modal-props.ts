import { choice, text, toggle } from '@pantograph/contract';
import { buttonLook } from '../button/button-look.js';

/** What all that covers the page and makes it wait has in common. */
export const modalProps = {
  id: text({
    label: 'Id',
    help: 'Unique on the page: that of its dialog element. Any button may open it: command="show-modal" commandfor="ID".',
    max: 60,
  }),
  title: text({ label: 'Title', role: 'title', max: 120 }),
  open: toggle({ label: 'Open' }).optional(),
  triggerLabel: text({
    label: 'Trigger label',
    help: 'On the button that opens it. Left out where something else does.',
    max: 60,
  }).optional(),
  triggerVariant: buttonLook.variant,
  closedby: choice({
    label: 'Closed by',
    help: 'What closes it besides its own buttons.',
    options: { any: 'Escape, or a press beside it', closerequest: 'Escape alone', none: 'Nothing' },
  }).optional(),
  closeLabel: text({
    label: 'Close label',
    help: 'Read aloud on its button; “Close” if left out.',
    max: 60,
  }).optional(),
} as const;
