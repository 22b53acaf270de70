import { choice, defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

/**
 * Says something that a reader should know now. What calls for an answer at once (warning, danger) interrupts a screen
 * reader; the rest waits its turn.
 */
export const alert = defineComponent({
  name: 'alert',
  label: 'Alert',
  kind: 'primitive',
  description: 'Says what a reader should know now, on the page it is about.',
  props: z.strictObject({
    tone: choice({
      label: 'Tone',
      options: { info: 'To know', success: 'It went well', warning: 'Take care', danger: 'It went wrong' },
    }).optional(),
    toneLabel: text({
      label: 'Tone in words',
      help: 'Read aloud before the rest, where others see a sign. “Note”, “Success”, “Warning” or “Error” if left out.',
      max: 30,
    }).optional(),
    title: text({ label: 'Title', role: 'title', max: 120 }).optional(),
    dismissible: toggle({ label: 'May be dismissed' }).optional(),
    dismissLabel: text({
      label: 'Dismiss label',
      help: 'Read aloud on its button; “Dismiss” if left out.',
      max: 60,
    }).optional(),
  }),
  slots: { default: { label: 'Content', help: 'What happened and what to do.' } },
  events: { dismiss: { label: 'Someone wants it away: leave it out from then on', parameters: '' } },
});

export type AlertProps = PropsOf<typeof alert> & { onDismiss?: () => void };
