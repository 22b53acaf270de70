import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fingerprintSource } from './fingerprint-source.ts';
import { type ReviewState, review } from './review.ts';

/** Where the review of a component lies. */
export function reviewFile(sources: string, name: string): string {
  return join(sources, name, `${name}.review.json`);
}

/**
 * Read how far a component is, and whether it changed since.
 *
 * @throws {Error} when its file is not what it has to be
 */
export function readReview(sources: string, name: string): ReviewState {
  const file = reviewFile(sources, name);
  if (!existsSync(file)) return { status: 'draft' };
  const { success, data, error } = review.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!success) {
    throw new Error(
      `${file} is no review:\n${z.prettifyError(error)}\nWrite it with: npm run review -- ${name} --help`,
    );
  }
  return { ...data, isOutdated: data.fingerprint !== fingerprintSource(sources, name) };
}
