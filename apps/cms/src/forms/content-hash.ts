import { createHash } from 'node:crypto';
import type { Form } from '../model/form-of.ts';

/** A picture by the path of its file, and what is in that file. */
interface NamedPicture {
  path: string;
  sha256: string;
}

/**
 * Name what somebody approves: what a form says, and the bytes of the pictures that it names, as `FORM.PICTURES`, or as `FORM`
 * where it names none.
 */
export function contentHash(form: Form, pictures: readonly NamedPicture[]): string {
  const said = digest(form);
  if (pictures.length === 0) return said;
  return `${said}.${digest(pictures.map(({ path, sha256 }) => `${path} ${sha256}`).sort())}`;
}

/** Tell whether what is written is what was approved. What was approved before pictures counted is compared without them. */
export function isSameContent(approved: string | null | undefined, now: string): boolean {
  return approved === now || (!!approved && !approved.includes('.') && approved === saidIn(now));
}

/** Tell whether two differ in nothing but the bytes of their pictures. */
export function differInPictures(one: string, other: string): boolean {
  return one !== other && saidIn(one) === saidIn(other);
}

function saidIn(hash: string): string {
  return hash.slice(0, hash.indexOf('.') < 0 ? undefined : hash.indexOf('.'));
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
