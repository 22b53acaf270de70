import { join } from 'node:path';

/** Get the folder that the command publishes a corpus into. */
export function publicFolder(place: string): string {
  return join(place, 'site', 'out');
}
