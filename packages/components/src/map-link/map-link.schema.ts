import { action, choice, defineComponent, group, image, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** Where somebody is found, and when. The map is a link: nobody else hears of a visit before it is followed. */
export const mapLink = defineComponent({
  name: 'map-link',
  label: 'Where to find us',
  kind: 'section',
  group: 'answers',
  description: 'Says where you are found and when it is open, with a link to a map.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { columns: 'Address and hours side by side', card: 'A card beside a picture' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    name: text({ label: 'Name of the place', role: 'label', max: 80 }).optional(),
    address: text({
      label: 'Address',
      help: 'As on an envelope, line by line.',
      role: 'body',
      max: 240,
      multiline: true,
    }),
    map: action({ label: 'Link to a map', help: 'Opens the map of your choice. None is shown on the page.' }),
    contacts: list(action({ label: 'Contact', help: 'Such as a telephone number: tel:+49405550100.' }), {
      label: 'Contacts',
      max: 3,
    }).optional(),
    hoursTitle: text({
      label: 'Title of the hours',
      help: 'Opening hours, where nothing is written.',
      role: 'label',
      max: 40,
    }).optional(),
    hours: list(
      group(
        {
          days: text({ label: 'Days', role: 'label', max: 40 }),
          time: text({ label: 'Time', help: 'Such as: 09:00–17:00, closed.', role: 'body', max: 40 }),
        },
        { label: 'Hours', role: 'item' },
      ),
      { label: 'Opening hours', max: 10 },
    ).optional(),
    image: image({ label: 'Picture', help: 'Of the door, say.', when: { variant: ['card'] } }).optional(),
    note: note(240),
  }),
});

export type MapLinkProps = PropsOf<typeof mapLink>;
