import type { CollectionBeforeOperationHook } from 'payload';
import { may } from '../access/permissions.ts';
import { personOf, worksFor } from '../access/roles.ts';
import { findRow } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { refuseStale } from './conflict.ts';
import { isValues } from './fields.ts';

/**
 * Refuse early to replace or crop a file: Payload takes the old one away before it asks whether what is sent may be saved at
 * all.
 */
export const checkFileChange: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = args as { id?: string };
  if (operation !== 'update' || id === undefined || req.context.system === true || !changesFile(req)) return args;
  const person = personOf(req);
  const was = await findRow<{ brand: string; rev: number }>(req, 'media', { id: { equals: id } });
  // Rights are asked for later.
  if (!person) return args;
  // What is said of the file that is there must not be heard by those of other brands.
  if (!was || !worksFor(person, was.brand)) throw refuse('There is no such picture.', 'id', 404);
  if (!may(person.role, 'write') && !may(person.role, 'settle')) {
    throw refuse('The file is the same in every language, so it is changed in the first one.', 'file', 403);
  }
  const edits = req.query?.uploadEdits;
  const point = isValues(edits) ? edits.focalPoint : undefined;
  for (const [name, field] of [
    ['x', 'focalX'],
    ['y', 'focalY'],
  ] as const) {
    if (isValues(point)) checkFocal(point[name] === undefined ? undefined : Number(point[name]), field);
  }
  const { rev } = req.context;
  if (rev !== undefined && rev !== null && rev !== was.rev) {
    throw await refuseStale(req, collection, { id, rev: Number(rev) });
  }
  return args;
};

/** Tell whether a request brings a new file, or edits the one that is there. */
export function changesFile({ file, query }: { file?: unknown; query?: Record<string, unknown> }): boolean {
  return Boolean(file) || isValues(query?.uploadEdits);
}

/** @throws {APIError} where a part of a focal point is not in its picture */
export function checkFocal(value: unknown, name: string): void {
  if (value === undefined || value === null || (typeof value === 'number' && value >= 0 && value <= 100)) return;
  throw refuse('The focal point lies in the picture: write a number from 0 to 100.', name);
}
