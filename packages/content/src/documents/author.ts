import { image, text } from '@pantograph/contract';
import { z } from 'zod';
import { documentBase } from './document-base.js';

export const authorSchema = z.strictObject({
  ...documentBase('author'),
  name: text({ label: 'Name', role: 'title', max: 120 }),
  role: text({ label: 'Role', max: 120 }).optional(),
  bio: text({ label: 'About', max: 600, multiline: true }).optional(),
  image: image({ label: 'Portrait' }).optional(),
});

/** Someone who writes posts. */
export type AuthorDocument = z.infer<typeof authorSchema>;
