import { join } from 'node:path';
import type { ContentStore } from '@pantograph/content';
import type { OutputBrand } from '../output-brand.js';
import type { Refusal } from '../publish-result.js';
import { filesBelow } from './unknown-folders.js';

const named = 5;

/** Warn of files in the folders of brands that were there before and that no output has written. */
export function leftFiles(store: ContentStore, out: string, brands: readonly Pick<OutputBrand, 'data'>[]): Refusal[] {
  const known = new Set(store.outputs.files().map(({ path }) => path));
  const left = brands.flatMap(({ data }) => filesBelow(out, data.id)).filter((path) => !known.has(path));
  if (left.length === 0) return [];
  const more = left.length > named ? ` and ${left.length - named} more` : '';
  return [
    {
      file: join(out, left[0] ?? ''),
      path: '',
      message: `Files were there before, and no document makes them: ${left.slice(0, named).join(', ')}${more}.`,
      fix: 'Remove those that an earlier publish wrote; keep what is yours.',
    },
  ];
}
