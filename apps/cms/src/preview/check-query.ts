import type { z } from 'zod';
import { refuseAll } from '../errors.ts';

/** Read what a request says by a schema. */
export function checkQuery<Schema extends z.ZodType>(schema: Schema, said: unknown): z.output<Schema> {
  const read = schema.safeParse(said);
  if (read.success) return read.data;
  throw refuseAll(
    read.error.issues.map(({ path, message }) => ({
      path: path.map(String).join('.'),
      message: `${path.map(String).join('.') || 'The request'}: ${message}.`,
    })),
  );
}
