import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { landingPage } from './landing-page.ts';
import { authors, pictures } from './names.ts';
import { picture } from './picture.ts';
import { post } from './post.ts';
import { settings } from './settings.ts';

/** A generated site: where its files lie and what is in it. */
export interface Corpus {
  /** The folder of the brand: settings.yaml, pages/, posts/, authors/, media/. */
  folder: string;
  brand: string;
  pages: number;
  landingPages: number;
  posts: number;
}

/** The demo brand whose tokens the generated pages wear. */
export const brand = 'tidewater';

/** Write a site of so many pages, a fifth of them landing pages, into `<folder>/<id>`. It is the same every time. */
export function writeCorpus(folder: string, pages: number, id: string = brand): Corpus {
  const place = join(folder, id);
  rmSync(place, { recursive: true, force: true });
  for (const name of ['pages', 'posts', 'authors', 'media']) mkdirSync(join(place, name), { recursive: true });
  const landingPages = Math.round(pages / 5);
  const posts = pages - landingPages;
  const json = (path: string, value: unknown) =>
    writeFileSync(join(place, path), `${JSON.stringify(value, null, 2)}\n`);

  json('settings.yaml', settings);
  for (const { key, ...author } of authors) json(`authors/${key}.yaml`, author);
  for (const [index, { src }] of pictures.entries()) writeFileSync(join(place, src), picture(index));
  const offers = landingPages - 1;
  json('pages/home.json', { ...landingPage(offers, offers).document, slug: '' });
  for (let index = 0; index < offers; index++) {
    const { slug, document } = landingPage(index, offers);
    json(`pages/${slug}.json`, document);
  }
  for (let index = 0; index < posts; index++) {
    const { slug, text } = post(index, posts);
    writeFileSync(join(place, 'posts', `${slug}.md`), text);
  }
  return { folder: place, brand: id, pages, landingPages, posts };
}
