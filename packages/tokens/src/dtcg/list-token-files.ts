import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrandPlace } from '../brand-place.js';
import { contexts, tiers } from './types.js';

/** List the token files a brand is made of, in the order in which they are laid over each other. */
export function listTokenFiles({ base, own }: BrandPlace): string[] {
  return [base, own].flatMap((folder) => jsonFiles(folder));
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((name) => join(folder, name));
}

function rank(name: string): number {
  const [tier = '', context = ''] = name.replace(/\.json$/, '').split('.');
  const order: readonly string[] = contexts;
  return (tiers as readonly string[]).indexOf(tier) * 10 + Math.max(order.indexOf(context), 0);
}
