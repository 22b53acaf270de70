import { isValues } from './node.ts';

/** Get the id of a document from a relation, whether it holds the id or the document; undefined where it is empty. */
export function idOf(relation: unknown): string | undefined {
  const id = isValues(relation) ? relation.id : relation;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}
