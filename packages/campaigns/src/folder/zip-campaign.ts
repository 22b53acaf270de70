import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { manifestName } from './manifest.js';

/** The oldest moment that a zip file can say, so that the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Write a campaign's folder into one zip file, in the order of its names. */
export function zipCampaign(folder: string, file: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path !== manifestName && resolve(folder, path) !== file && statSync(join(folder, path)).isFile())
    .sort();
  const files: Zippable = Object.fromEntries(
    paths.map((path) => [
      path,
      [readFileSync(join(folder, path)), { mtime, level: /\.(png|zip|pdf|woff2)$/.test(path) ? 0 : 6 }],
    ]),
  );
  writeFileSync(`${file}.part`, zipSync(files));
  renameSync(`${file}.part`, file);
}
