import { hash } from 'node:crypto';
import { slugProblem } from '../documents/slug-problem.js';
import { fitting } from './fitting.js';
import { trimName } from './trim-name.js';

const room = { characters: 90, bytes: 190 };

/** Make one part of an address of a name: small letters of any script, digits, `-` and `_`. Empty where nothing is left. */
export function slugifyName(name: string): string {
  const bare = trimName(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
      .replace(/-{2,}/g, '-'),
  );
  const cut = trimName(fitting(bare, room));
  const slug = cut === bare ? bare : `${cut}-${hash('sha1', name).slice(0, 6)}`;
  return slug === '' || slugProblem(slug) === undefined ? slug : `${slug}-1`;
}
