import { z } from 'zod';
import { sentenceOf } from './sentence-of.ts';

/** Tells `true`, or in a sentence what is wrong. Fits every field of Payload. */
export type LeafCheck = (value: unknown) => true | string;

/**
 * Make the check of a field from its schema. What is empty is unfinished, not wrong: it may be saved, and what a document
 * needs is asked for when it goes to review.
 */
export function checkLeaf(schema: z.core.$ZodType, label: string): LeafCheck {
  return (value) => {
    if (value === undefined || value === null || value === '') return true;
    const { error } = z.safeParse(schema, value);
    return error === undefined || sentenceOf(error, label);
  };
}

/** Make the check of a list: it may be too short while it is written, but never too long. */
export function checkRows(max: number | undefined, label: string): LeafCheck {
  return (value) =>
    max === undefined || !Array.isArray(value) || value.length <= max
      ? true
      : `"${label}" has more than ${max} entries. Remove some.`;
}

/**
 * Leaves a relation to src/guard/references.ts, which finds what is nowhere or of another brand in one search a collection.
 * Payload's own check searches up to three times for each link.
 */
export const checkedByGuard = (): true => true;
