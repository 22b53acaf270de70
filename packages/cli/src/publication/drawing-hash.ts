import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the drawing of cards and of pictures for emails begins. */
const entries = ['card/open-graph-card.js', 'email/zip/email-pictures.js'];
/** What the publisher hands to it, and what it makes of it. */
const kinds = ['card.js', 'email-logo.js', 'email-picture.js'];

const imported = /(?:\{([^{}]*)\}\s*)?\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** Hash the code that draws cards and pictures for emails: its modules, and the versions of the libraries that they use. */
export function drawingHash(): string {
  const channels = dirname(fileURLToPath(import.meta.resolve('@pantograph/channels')));
  const publisher = dirname(fileURLToPath(import.meta.resolve('@pantograph/publisher')));
  const modules = new Map<string, string>();
  const libraries = new Set<string>();
  const follow = (file: string) => {
    if (modules.has(file)) return;
    const text = readFileSync(file, 'utf8');
    modules.set(file, text);
    for (const [, names = '', from = ''] of text.matchAll(imported)) {
      if (from.startsWith('.')) follow(resolve(dirname(file), from));
      else if (from.startsWith('@pantograph/')) followNames(fileURLToPath(import.meta.resolve(from)), words(names));
      else if (!from.startsWith('node:')) libraries.add(from);
    }
  };
  // Of another package only what is taken from it: the rest of pages is of no matter to cards.
  const followNames = (index: string, wanted: readonly string[]) => {
    for (const [, names = '', from = ''] of readFileSync(index, 'utf8').matchAll(imported)) {
      if (words(names).some((name) => wanted.includes(name))) follow(resolve(dirname(index), from));
    }
  };
  for (const entry of entries) follow(join(channels, entry));
  const { dependencies } = JSON.parse(readFileSync(join(channels, '../package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const hash = createHash('sha256');
  for (const file of [...modules.keys()].sort()) hash.update(modules.get(file) ?? '');
  for (const name of [...libraries].sort()) hash.update(`${name} ${dependencies[name] ?? ''}\n`);
  for (const kind of kinds) hash.update(readFileSync(join(publisher, 'outputs', kind)));
  return hash.digest('hex').slice(0, 16);
}

function words(names: string): string[] {
  return names.match(/\w+/g) ?? [];
}
