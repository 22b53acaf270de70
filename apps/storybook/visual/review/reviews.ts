import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureChange } from '../picture.ts';

/** A reviewer's judgement of one picture. It holds for the picture with this hash and no other. */
export interface Review {
  picture: string;
  hash: string;
  decision: 'accepted' | 'rejected';
  reviewer: string;
  reason: string;
  /** ISO 8601. */
  date: string;
}

/** Read the judgement of a picture; undefined where nobody has judged it as it is now. */
export function readReview(folder: string, { name, hash }: PictureChange): Review | undefined {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) return undefined;
  const review = JSON.parse(readFileSync(file, 'utf8')) as Review;
  return review.hash === hash ? review : undefined;
}

/** Keep a judgement in a file of its own, so that two reviewers' changes do not meet. */
export function writeReview(folder: string, review: Review): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${review.picture}.json`), `${JSON.stringify(review, null, 2)}\n`);
}
