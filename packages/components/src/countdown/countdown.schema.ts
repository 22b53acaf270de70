import { defineComponent, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** A moment with its offset from UTC, so that it is the same for everybody. */
const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

function unit(label: string, fallback: string) {
  return text({ label, help: `Under their number; “${fallback}” if left out.`, max: 20 }).optional();
}

/** How long there is until a moment. In words first; where script runs, it counts. */
export const countdown = defineComponent({
  name: 'countdown',
  label: 'Countdown',
  kind: 'section',
  group: 'offer',
  description: 'Says until when there is time, and counts down where script runs.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    at: z
      .string()
      .regex(momentPattern, { error: 'is not a moment with its offset; write one such as 2027-05-14T08:00+02:00' })
      .refine((value) => !Number.isNaN(Date.parse(value)), { error: 'is not a day or a time that exists' })
      .meta({ label: 'Moment', control: 'text', help: 'With its offset from UTC: 2027-05-14T08:00+02:00.' }),
    when: text({
      label: 'Moment in words',
      help: 'As readers read it, with its time zone: 14 May 2027, 08:00 in Hamburg.',
      role: 'figure',
      max: 80,
    }),
    over: text({ label: 'Afterwards', help: 'What it says when the moment has come.', role: 'note', max: 160 }),
    primary: sectionFields.primary.optional(),
    timerLabel: text({
      label: 'Timer label',
      help: 'Read aloud before what is left; “Time left” if left out.',
      max: 60,
    }).optional(),
    daysLabel: unit('Days label', 'days'),
    hoursLabel: unit('Hours label', 'hours'),
    minutesLabel: unit('Minutes label', 'minutes'),
    secondsLabel: unit('Seconds label', 'seconds'),
  }),
  events: { timeUp: { label: 'The moment has come, or had come before; told once', parameters: '' } },
});

export type CountdownProps = PropsOf<typeof countdown> & { onTimeUp?: () => void };
