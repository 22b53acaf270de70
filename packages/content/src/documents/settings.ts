import { action, text, url } from '@pantograph/contract';
import { z } from 'zod';
import { documentBase } from './document-base.js';

const link = z
  .strictObject({ label: text({ label: 'Label', max: 30 }), href: url({ label: 'Address' }) })
  .meta({ label: 'Link' });
const column = z
  .strictObject({
    title: text({ label: 'Title', max: 30 }),
    links: z.array(link).max(8).meta({ label: 'Links' }),
  })
  .meta({ label: 'Column' });

export const settingsSchema = z.strictObject({
  ...documentBase('settings'),
  key: z.literal('settings'),
  navigation: z.array(link).max(7).meta({ label: 'Navigation' }),
  /** The button at the end of the header. */
  action: action({ label: 'Action' }).optional(),
  footer: z
    .strictObject({
      tagline: text({ label: 'Tagline', max: 160 }).optional(),
      columns: z.array(column).max(4).meta({ label: 'Columns' }),
      note: text({ label: 'Note', max: 240, multiline: true }).optional(),
    })
    .meta({ label: 'Footer' }),
  blog: z
    .strictObject({
      title: text({ label: 'Title', max: 70 }),
      description: text({ label: 'Description', max: 200 }),
      kicker: text({ label: 'Kicker', max: 60 }).optional(),
    })
    .meta({ label: 'Blog' }),
  notFound: z
    .strictObject({
      title: text({ label: 'Title', max: 90 }),
      body: text({ label: 'Text', max: 320, multiline: true }),
      action: action({ label: 'Action' }),
    })
    .meta({ label: 'Page for addresses that are not there' }),
});

/** What stands around every page of a brand in one language. */
export type SettingsDocument = z.infer<typeof settingsSchema>;
