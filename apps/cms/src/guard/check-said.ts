import { findingsFromZod } from '@pantograph/contract';
import type { z } from 'zod';
import { refuseAll } from '../errors.ts';

/** Read what a request says by a schema; what is wrong with it is refused, each with its path and remedy. */
export function checkSaid<Schema extends z.ZodType>(schema: Schema, said: unknown): z.output<Schema> {
  const read = schema.safeParse(said);
  if (read.success) return read.data;
  const findings = findingsFromZod(read.error, []);
  throw refuseAll(findings.map(({ path, message, fix }) => ({ path: path ?? '', message: `${message} ${fix}` })));
}
