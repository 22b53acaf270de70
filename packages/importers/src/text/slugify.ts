import { hash } from 'node:crypto';
import { slugProblem } from '@pantograph/content';

const longest = 90;
const longestInBytes = 190;

/** Make one part of an address of a name: small letters of any script, digits, `-` and `_`. Empty where nothing is left. */
export function slugify(name: string): string {
  const bare = trim(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
      .replace(/-{2,}/g, '-'),
  );
  const cut = trim(fitting(bare));
  const slug = cut === bare ? bare : `${cut}-${hash('sha1', name).slice(0, 6)}`;
  return slug === '' || slugProblem(slug) === undefined ? slug : `${slug}-1`;
}

function trim(part: string): string {
  return part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}_]+$/gu, '');
}

/** Get as much of a text as a file's name has room for. */
function fitting(text: string): string {
  let [fits, bytes] = ['', 0];
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (fits.length + character.length > longest || bytes > longestInBytes) break;
    fits += character;
  }
  return fits;
}
