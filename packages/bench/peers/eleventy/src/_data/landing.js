import { readdirSync, readFileSync } from 'node:fs';

/** The landing pages, from their JSON files. */
export default function () {
  return readdirSync('landing').map((file) => {
    const key = file.replace(/\.json$/, '');
    return { ...JSON.parse(readFileSync(`landing/${file}`, 'utf8')), path: key === 'home' ? '/' : `/${key}/` };
  });
}
