import { hash } from 'node:crypto';
import { slugProblem } from '../../documents/slug-problem.js';
import { fitting } from '../../text/fitting.js';
import { trimName } from '../../text/trim-name.js';

const room = { characters: 100, bytes: 200 };

/** Make an address of a path as it is on disk; what an address may not have becomes `-`. */
export function slugify(path: string): string {
  const slug = path
    .normalize('NFC')
    .split('/')
    .filter((part) => part !== '')
    .map(slugifyPart)
    .join('/');
  return slug !== '' && slugProblem(slug) === undefined ? slug : named(path);
}

/** Make the key of a path: its slug, and where that lost something, a mark that keeps two paths apart. */
export function keyOf(path: string): string {
  const slug = slugify(path);
  return slug === path ? slug : `${slug}-${mark(path)}`;
}

function slugifyPart(part: string): string {
  const bare = trimName(part.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-'));
  // Signs alone: without a name of its own it would have the address of its folder.
  if (bare === '') return named(part);
  const cut = trimName(fitting(bare, room));
  return cut === bare ? bare : `${cut}-${mark(part)}`;
}

function named(path: string): string {
  return `post-${hash('sha1', path).slice(0, 8)}`;
}

function mark(path: string): string {
  return hash('sha1', path).slice(0, 6);
}
