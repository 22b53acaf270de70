import { z } from 'zod';

/** A day of ISO 8601, or a moment with its difference from UTC; seconds may be left out. */
export const dayOrMoment = [
  z.iso.date(),
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
] as const;
