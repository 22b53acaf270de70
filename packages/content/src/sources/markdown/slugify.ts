import { hash } from 'node:crypto';
import { slugProblem } from '../../documents/slug-problem.js';

const longestPart = 100;
const longestInBytes = 200;

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
  const bare = trim(part.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-'));
  // Signs alone: without a name of its own it would have the address of its folder.
  if (bare === '') return named(part);
  const cut = trim(fitting(bare));
  return cut === bare ? bare : `${cut}-${mark(part)}`;
}

function trim(part: string): string {
  return part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}_]+$/gu, '');
}

/** Get as much of a text as a file's name has room for. */
function fitting(text: string): string {
  let [fits, bytes] = ['', 0];
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (fits.length + character.length > longestPart || bytes > longestInBytes) break;
    fits += character;
  }
  return fits;
}

function named(path: string): string {
  return `post-${hash('sha1', path).slice(0, 8)}`;
}

function mark(path: string): string {
  return hash('sha1', path).slice(0, 6);
}
