import { image, text } from '@pantograph/contract';
import { z } from 'zod';
import { dayOrMoment } from './day-or-moment.js';
import { documentBase } from './document-base.js';

/** The templates a page can be made from; each has a file in ../templates/. */
export const templateNames = ['home', 'product-launch', 'event', 'lead-magnet', 'pricing-first', 'legal'] as const;

export type TemplateName = (typeof templateNames)[number];

const dateTime = z.union([...dayOrMoment, z.iso.datetime({ local: true })], {
  error: 'is not a date; write one such as 2027-05-14 or 2027-05-14T09:00:00+02:00',
});

/** All of a page but its sections, which the components' contracts describe. */
export const pageFrame = {
  ...documentBase('page'),
  template: z.enum(templateNames).meta({ label: 'Template', help: 'What the page was made from.' }),
  title: text({ label: 'Title', role: 'title', max: 70 }),
  description: text({ label: 'Description', help: 'Shown by search engines and in shared links.', max: 200 }),
  /** Shown where the page is shared. */
  image: image({ label: 'Picture for sharing' }).optional(),
  /** Told to search engines as structured data. */
  event: z
    .strictObject({
      name: text({ label: 'Name', max: 120 }),
      start: dateTime.meta({ label: 'Begins' }),
      end: dateTime.meta({ label: 'Ends' }),
      place: text({ label: 'Place', max: 120 }),
      address: text({ label: 'Address', max: 200 }).optional(),
    })
    .meta({ label: 'Event' })
    .optional(),
  noindex: z.boolean().meta({ label: 'Hidden from search engines' }).optional(),
};

/** A section as it stands in a page: its name, and the props of the component beside it. */
export interface PageSection {
  section: string;
  /** The id of its element, for links into the page. */
  anchor?: string | undefined;
  [prop: string]: unknown;
}

const frameSchema = z.object(pageFrame);

/** A page: a template and an ordered list of typed sections. */
export interface PageDocument extends z.infer<typeof frameSchema> {
  sections: PageSection[];
}
