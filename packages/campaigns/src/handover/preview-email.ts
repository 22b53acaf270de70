import { unzipSync } from 'fflate';
import type { CampaignFolder } from '../folder/campaign-folder.js';
import type { MadeFile } from '../folder/manifest.js';

/** Where an email can be looked at; undefined for every other file, and for the same email in the words of a service. */
export function emailPreview({ channel, format, path, type }: MadeFile): string | undefined {
  if (channel !== 'email' || format !== 'generic' || type !== 'text/html') return undefined;
  return `assets/preview/${path}`;
}

/**
 * Lay emails out where they can be looked at with their pictures: as they are sent they name pictures where the site has them,
 * which may not be published yet. What is sent as a zip has them beside it.
 */
export function writeEmailPreviews(folder: CampaignFolder, files: readonly MadeFile[]): void {
  for (const file of files) {
    const place = emailPreview(file);
    const zip = folder.read(file.path.replace(/\.html$/, '.zip'));
    if (place === undefined || !zip) continue;
    const base = place.slice(0, place.lastIndexOf('/'));
    for (const [name, content] of Object.entries(unzipSync(zip))) {
      if (name.endsWith('.html')) folder.write(place, content);
      else if (name.includes('/')) folder.write(`${base}/${name}`, content);
    }
  }
}
