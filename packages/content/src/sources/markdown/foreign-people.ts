import { hash } from 'node:crypto';
import { slugProblem } from '../../documents/slug-problem.js';
import type { LooseFrontMatter } from './front-matter.js';
import { quoteAngles } from './quote-angles.js';

const longestName = 120;

/** Read who wrote it: `Ada (@ada) & Bo <bo@b.example>` are Ada and Bo. */
export function foreignPeople(given: LooseFrontMatter): ReadonlyMap<string, string> {
  const names = given
    .names('authors', 'author', 'by')
    .flatMap((name) => name.split(/\s+(?:&|and|und|et)\s+/i))
    .map((name) => name.replace(/\([^)]*\)|<[^>]*>|\S+@\S+\.\S+|https?:\S+/g, ' ').replace(/^@/, ''))
    .map((name) => quoteAngles(name.replace(/\s+/g, ' ').trim()).slice(0, longestName))
    .filter((name) => name !== '');
  return new Map(names.slice(0, 20).map((name) => [authorKey(name), name]));
}

function authorKey(name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return key !== '' && slugProblem(key) === undefined ? key : `author-${hash('sha1', name).slice(0, 8)}`;
}
