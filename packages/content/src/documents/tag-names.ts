import { z } from 'zod';
import { keySchema } from './document-base.js';
import { postSchema } from './post.js';

/** The tags of a brand with their names in its languages, in the order of their keys. Posts name them in their own. */
export const tagNamesSchema = z
  .array(z.strictObject({ key: keySchema, label: z.record(z.string(), postSchema.shape.tags.element) }))
  .max(20_000)
  .superRefine((tags, { addIssue }) => {
    const keys = new Set<string>();
    for (const [index, { key }] of tags.entries()) {
      if (keys.has(key)) addIssue({ code: 'custom', path: [index, 'key'], message: 'stands twice' });
      keys.add(key);
    }
  });

/** What `tags.yaml` holds. */
export type TagNames = z.infer<typeof tagNamesSchema>;
