import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureChange } from './picture.ts';

export interface ComparedFolders {
  references: string;
  differences: string;
}

/**
 * Tell what changed from the files that a comparison left.
 *
 * @param before names of the pictures of the reference side
 * @param after names of the pictures of the current side
 * @throws {Error} when a picture of the reference side was not taken
 */
export function findChanges(
  before: readonly string[],
  after: readonly string[],
  { references, differences }: ComparedFolders,
): PictureChange[] {
  const missing = before.filter((name) => !existsSync(join(references, `${name}.png`)));
  if (missing.length > 0)
    throw new Error(`These pictures were not taken: ${missing.join(', ')}. Run the command again.`);
  const old = new Set(before);
  const now = new Set(after);
  const changed = after.flatMap((name): PictureChange[] => {
    const reference = join(references, `${name}.png`);
    // A picture without a reference is taken as one, so a new picture lies among the references.
    if (!old.has(name))
      return existsSync(reference) ? [{ name, kind: 'added', after: reference, hash: hashOf(reference) }] : [];
    const actual = join(differences, `${name}-actual.png`);
    if (!existsSync(actual)) return [];
    const difference = join(differences, `${name}-diff.png`);
    return [
      {
        name,
        kind: 'changed',
        before: reference,
        after: actual,
        hash: hashOf(actual),
        ...(existsSync(difference) && { difference }),
      },
    ];
  });
  const removed = before
    .filter((name) => !now.has(name))
    .map((name): PictureChange => {
      const file = join(references, `${name}.png`);
      return { name, kind: 'removed', before: file, hash: hashOf(file) };
    });
  return [...changed, ...removed];
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
