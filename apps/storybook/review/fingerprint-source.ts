import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, fingerprintFolder } from '@pantograph/compiler/fingerprints';

/**
 * Hash what a component is to whoever reviews it: its contract, markup and style, and those of the components that it nests.
 *
 * @param sources the folder of all components
 */
export function fingerprintSource(sources: string, name: string): string {
  return fingerprint(...withNested(sources, name).map((each) => ofFolder(join(sources, each))));
}

function ofFolder(folder: string): string {
  return fingerprintFolder(folder, (file) => /\.(schema\.ts|lite\.tsx|css)$/.test(file));
}

/** Name a component and all that it nests, as its markup imports them. */
function withNested(sources: string, name: string, found: readonly string[] = []): string[] {
  if (found.includes(name)) return [...found];
  const markup = join(sources, name, `${name}.lite.tsx`);
  const code = existsSync(markup) ? readFileSync(markup, 'utf8') : '';
  const nested = [...code.matchAll(/from '\.\.\/[\w-]+\/([\w-]+)\.lite'/g)].map(([, each = '']) => each);
  return nested.reduce((all, each) => withNested(sources, each, all), [...found, name]);
}
