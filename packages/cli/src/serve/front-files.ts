import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pantographMark } from './pantograph-mark.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Get a file that the front page shows: the mark, a brand's tokens, fonts and logo, the components' style. */
export function frontFiles(path: string): { type: string; body: string | Buffer } | undefined {
  if (path === '/pantograph.svg') return { type: 'image/svg+xml', body: pantographMark };
  if (path === '/components.css') return read(fileURLToPath(import.meta.resolve('@pantograph/components/css')));
  const [, brand, rest] = /^\/brands\/([a-z0-9-]+)\/([\w./-]+)$/.exec(path) ?? [];
  if (brand === undefined || rest === undefined || normalize(rest) !== rest || rest.startsWith('..')) return undefined;
  const folder = dirname(fileURLToPath(import.meta.resolve(`@pantograph/tokens/brands/${brand}/tokens.css`)));
  return read(join(folder, rest));
}

function read(file: string): { type: string; body: Buffer } | undefined {
  const type = types[extname(file)];
  return type !== undefined && existsSync(file) ? { type, body: readFileSync(file) } : undefined;
}
