import { choice, defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function day(label: string, help: string) {
  return z
    .string()
    .regex(dayPattern, { error: 'is not a day; write the year, the month and the day, such as 2027-05-14' })
    .meta({ label, help, control: 'text' })
    .optional();
}

/**
 * Asks for a day. The browser’s own field takes it, typed or chosen, with script or without; where script runs, a calendar opens
 * beside it.
 */
export const datePicker = defineComponent({
  name: 'date-picker',
  label: 'Date picker',
  kind: 'primitive',
  description: 'Asks for a day, typed or chosen in a calendar.',
  props: z.strictObject({
    ...fieldProps,
    value: z
      .string()
      .regex(/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/, {
        error: 'is not a day; write the year, the month and the day, such as 2027-05-14, or nothing',
      })
      .meta({ label: 'Value', help: 'Year, month and day: 2027-05-14. Empty where none is chosen.', control: 'text' })
      .optional(),
    min: day('First day', 'The earliest that can be chosen: 2027-05-01.'),
    max: day('Last day', 'The latest that can be chosen: 2027-05-31.'),
    autocomplete: text({
      label: 'Autocomplete',
      help: 'What the browser may fill in, such as bday.',
      max: 60,
    }).optional(),
    readonly: toggle({ label: 'Read only', help: 'It can be read and copied, and is sent.' }).optional(),
    locale: z
      .string()
      .max(24)
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-u-nu-[a-z]{3,8})?$/, {
        error: 'is not a language, such as de, pt-BR or ar-EG-u-nu-latn',
      })
      .meta({
        label: 'Language of the calendar',
        help: 'Of its months, days and figures, such as de or ar-EG; that of the page without it.',
        control: 'text',
      })
      .optional(),
    firstDayOfWeek: choice({
      label: 'First day of the week',
      help: 'Where it is not that of the language.',
      options: {
        mon: 'Monday',
        tue: 'Tuesday',
        wed: 'Wednesday',
        thu: 'Thursday',
        fri: 'Friday',
        sat: 'Saturday',
        sun: 'Sunday',
      },
    }).optional(),
    openLabel: text({
      label: 'Open label',
      help: 'Read aloud for the button, before the label of the field; “Open the calendar” if left out.',
      max: 60,
    }).optional(),
    previousMonthLabel: text({
      label: 'Label of the month before',
      help: 'Read aloud on its button; “Previous month” if left out.',
      max: 60,
    }).optional(),
    nextMonthLabel: text({
      label: 'Label of the month after',
      help: 'Read aloud on its button; “Next month” if left out.',
      max: 60,
    }).optional(),
  }),
  events: { valueChange: { label: 'Another day was typed or chosen, or none', parameters: 'value: string' } },
  models: { value: { event: 'valueChange' } },
});

export type DatePickerProps = PropsOf<typeof datePicker> & { onValueChange?: (value: string) => void };
