import { z } from 'zod';

/** What may stand in a component's `NAME.review.json`. Without one, a component is a draft. */
export const review = z.strictObject({
  status: z.enum(['in-review', 'signed-off', 'deprecated']),
  /** Who said so. */
  by: z.string().trim().min(1),
  /** When, as a date: 2026-11-23. */
  at: z.iso.date(),
  /** Of which state of the component's contract, markup and style: see `fingerprintSource`. */
  fingerprint: z.string().min(1),
  /** Why. */
  note: z.string().trim().min(1).optional(),
});

export type Review = z.infer<typeof review>;

/** How far a component is. */
export type ReviewState =
  | { status: 'draft' }
  | (Review & {
      /** Whether contract, markup or style changed since. */
      isOutdated: boolean;
    });
