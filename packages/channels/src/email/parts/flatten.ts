import type { EmailPart } from '@pantograph/contract';

/** A part that stands in one column. */
export type Leaf = Exclude<EmailPart, { kind: 'columns' | 'panel' }>;

/** Get the parts of a column: what would stand side by side in it stands one below the other. */
export function flatten(parts: readonly EmailPart[]): Leaf[] {
  return parts.flatMap((part) => {
    if (part.kind === 'columns') return part.columns.flatMap((column) => flatten(column));
    return part.kind === 'panel' ? flatten(part.parts) : [part];
  });
}
