import { choice, defineComponent, number, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

/**
 * Says what just happened, in a corner, and goes by itself. What went wrong and what asks for an action stays until someone
 * closes it. Toasts stand in a toast region.
 */
export const toast = defineComponent({
  name: 'toast',
  label: 'Toast',
  kind: 'primitive',
  description: 'Says what just happened, and goes by itself.',
  props: z.strictObject({
    title: text({ label: 'Title', help: 'What happened.', role: 'title', max: 120 }),
    body: text({ label: 'Text', role: 'body', max: 200 }).optional(),
    open: toggle({ label: 'Open' }).optional(),
    tone: choice({
      label: 'Tone',
      help: 'What calls for care or went wrong interrupts a screen reader.',
      options: { info: 'To know', success: 'It went well', warning: 'Take care', danger: 'It went wrong' },
    }).optional(),
    toneLabel: text({
      label: 'Tone in words',
      help: 'Read aloud before the rest. “Note”, “Success”, “Warning” or “Error” if left out.',
      max: 30,
    }).optional(),
    duration: number({
      label: 'Time',
      help: 'In milliseconds, until it goes; 6000 if left out, 0 for never. It stands still under the pointer and the focus.',
      min: 0,
      integer: true,
    }).optional(),
    actionLabel: text({ label: 'Action label', help: 'On a button of its own, such as Undo.', max: 40 }).optional(),
    closeLabel: text({
      label: 'Close label',
      help: 'Read aloud on its button; “Close” if left out.',
      max: 60,
    }).optional(),
  }),
  events: {
    openChange: { label: 'It opened or closed', parameters: 'open: boolean' },
    act: { label: 'Its action was pressed', parameters: '' },
  },
  models: { open: { event: 'openChange' } },
});

export type ToastProps = PropsOf<typeof toast> & { onOpenChange?: (open: boolean) => void; onAct?: () => void };
