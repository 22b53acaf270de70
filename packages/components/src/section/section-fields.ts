import { action, text } from '@pantograph/contract';
import { z } from 'zod';

/** The letters an address fragment may have, so that an anchor needs no escaping anywhere. */
const anchorPattern = /^[a-z][a-z0-9-]*$/;

/** Fields that sections have in common, each under one limit wherever it appears. Spread in the ones a section needs. */
export const sectionFields = {
  anchor: z
    .string()
    .max(60)
    .regex(anchorPattern, { error: 'must be lower-case letters, digits and hyphens, and start with a letter' })
    .meta({ label: 'Anchor', control: 'text', help: 'Lets a link lead to this section: page:home#prices.' })
    .optional(),
  kicker: text({ label: 'Kicker', help: 'A few words above the title.', role: 'kicker', max: 60 }).optional(),
  title: text({ label: 'Title', role: 'title', max: 90 }),
  body: text({ label: 'Text', role: 'body', max: 320, multiline: true }).optional(),
  primary: action({ label: 'Main action' }),
  secondary: action({ label: 'Second action' }).optional(),
} as const;

/** A line of small print under a section, of at most `max` characters. */
export function note(max: number) {
  return text({ label: 'Note', help: 'Where a figure comes from, or a condition.', role: 'note', max }).optional();
}
