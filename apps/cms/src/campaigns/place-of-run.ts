import { join } from 'node:path';
import { environment } from '../environment.ts';

/** Where what is made of a campaign lies: the folder to hand over, the same as one file, and what the last run told. */
export function placeOfRun(id: string): { root: string; folder: string; zip: string; report: string } {
  const root = join(environment.data, 'campaigns', id);
  return { root, folder: join(root, 'made'), zip: join(root, 'made.zip'), report: join(root, 'report.json') };
}
