import { hash } from 'node:crypto';
import { slugProblem } from '../../documents/slug-problem.js';

/** Make an address of a path as it is on disk; what an address may not have becomes `-`. */
export function slugify(path: string): string {
  const slug = path
    .normalize('NFC')
    .split('/')
    .map((part) =>
      part
        .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}_]+$/gu, '')
        .slice(0, 100),
    )
    .filter((part) => part !== '')
    .join('/');
  return slug !== '' && slugProblem(slug) === undefined ? slug : `post-${hash('sha1', path).slice(0, 8)}`;
}

/** Make the key of a path: its slug, and where that lost something, a mark that keeps two paths apart. */
export function keyOf(path: string): string {
  const slug = slugify(path);
  return slug === path ? slug : `${slug}-${hash('sha1', path).slice(0, 6)}`;
}
