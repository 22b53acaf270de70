import { action, choice, defineComponent, group, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

const moment = { error: 'is not a date; write one such as 2027-05-14 or 2027-05-14T09:00:00+02:00' };
/** A day, or a moment with its difference from UTC. */
const dateTime = z.union([z.iso.datetime({ ...moment, offset: true }), z.iso.date(moment)], moment);

/** When and where something takes place, and what happens there. */
export const eventDetails = defineComponent({
  name: 'event-details',
  label: 'Event',
  kind: 'section',
  group: 'offer',
  description: 'Says when and where something takes place, and what happens there.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { columns: 'Facts beside the programme', ticket: 'A ticket above the programme' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    start: dateTime.meta({
      label: 'Begins',
      control: 'text',
      help: 'For calendars and search engines.',
      role: 'start',
    }),
    end: dateTime.meta({ label: 'Ends', control: 'text', role: 'end' }).optional(),
    date: text({ label: 'Day', help: 'As readers say it: Friday, 14 May 2027.', role: 'figure', max: 40 }),
    time: text({ label: 'Time', help: 'With its zone: 09:00–17:30 CEST.', role: 'figure', max: 40 }).optional(),
    place: text({ label: 'Place', help: 'Its name, or that one takes part from home.', role: 'place', max: 80 }),
    address: text({ label: 'Address', role: 'body', max: 160 }).optional(),
    map: action({ label: 'Link to a map' }).optional(),
    price: text({ label: 'Price', help: 'With its currency.', role: 'price', max: 60 }).optional(),
    whenLabel: text({ label: 'Words for when', help: 'When, where nothing is written.', max: 24 }).optional(),
    whereLabel: text({ label: 'Words for where', help: 'Where, where nothing is written.', max: 24 }).optional(),
    priceLabel: text({ label: 'Words for the price', help: 'Price, where nothing is written.', max: 24 }).optional(),
    agendaTitle: text({
      label: 'Title of the programme',
      help: 'Programme, where nothing is written.',
      role: 'label',
      max: 60,
    }).optional(),
    agenda: list(
      group(
        {
          time: text({ label: 'Time', role: 'label', max: 24 }),
          title: text({ label: 'Title', role: 'title', max: 90 }),
          body: text({ label: 'Text', role: 'body', max: 200 }).optional(),
          speaker: text({ label: 'Who', role: 'attribution', max: 80 }).optional(),
        },
        { label: 'Part', role: 'item' },
      ),
      { label: 'Programme', max: 16 },
    ).optional(),
    primary: sectionFields.primary.optional(),
    secondary: sectionFields.secondary,
    note: note(240),
  }),
});

export type EventDetailsProps = PropsOf<typeof eventDetails>;
