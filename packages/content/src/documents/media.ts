import { z } from 'zod';
import { documentBase } from './document-base.js';

export const mediaSchema = z.strictObject({
  ...documentBase('media'),
  locale: z.literal('-'),
  mime: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  /** In CSS pixels; 0 for what is not a picture. */
  width: z.int().min(0),
  height: z.int().min(0),
  bytes: z.int().min(0),
  /** Of the content, in hexadecimal. */
  hash: z.string().min(8),
  /** Absolute path of the original. */
  file: z.string().min(1),
  /** Whether it is an SVG drawn with a brand's tokens, `var(--pg-...)`. */
  tokens: z.boolean(),
});

/** A file that documents show or offer. Its key is its path below `media/`, such as `hero-berths.svg`. */
export type MediaDocument = z.infer<typeof mediaSchema>;
