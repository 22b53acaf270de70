import { sections } from '@pantograph/components';
import type { ComponentContract } from '@pantograph/contract';
import { z } from 'zod';
import { pageFrame } from './page.js';

const anchor = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'may have only small letters, digits and "-"; write one such as our-prices' })
  .max(60)
  .meta({ label: 'Anchor', control: 'text', help: 'Lets a link lead to this section: page:home#prices.' })
  .optional();

/** The names of the sections that a page may have. */
export const sectionNames: readonly string[] = Object.keys(sections);

const sectionSchemas = Object.values(sections).map(sectionSchema);

/** Make the schema of a section from a component's contract: its props, and its name beside them. */
export function sectionSchema({ name, props }: ComponentContract): z.ZodObject {
  const shape = 'anchor' in props.shape ? props.shape : { ...props.shape, anchor };
  return z.strictObject({ section: z.literal(name), ...shape }) as z.ZodObject;
}

/** Sections in their order, each with the props of its component. */
export const sectionList = z
  .array(z.discriminatedUnion('section', sectionSchemas as [z.ZodObject, ...z.ZodObject[]]))
  .max(60);

export const pageSchema = z.strictObject({ ...pageFrame, sections: sectionList.min(1) });
