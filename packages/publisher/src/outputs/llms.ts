import { type LlmsLink, type LlmsSite, llmsTxt } from '@pantograph/channels';
import { address, type DocumentChange, hash, type Location, localeAddress } from '@pantograph/content';
import { absolute } from '@pantograph/pages';
import { allPosts } from '../document/list-place.js';
import { outputPath } from '../document/output-path.js';
import { readSettings } from '../document/read-settings.js';
import { textForms } from '../document/text-forms.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';
import type { TrackingReader } from '../tracking-reader.js';

/** How many it leads to of each: what machines read at once. The rest is in the sitemap. */
const most = { pages: 500, posts: 100 };

/** Tells machines what a site is about and where its pages are, one a locale. https://llmstxt.org/ */
export const llms: OutputKind<LlmsSite> = {
  name: 'llms',
  rank: 2,
  basis: ({ codeHash, brand: { data } }) =>
    hash(JSON.stringify([codeHash, data.machineReadable, data.host, data.name, data.taglines, data.locales])),
  *all(_reader, brand) {
    if (brand.data.machineReadable.includes('llms')) yield* brand.data.locales.map((locale) => keyOf(locale, brand));
  },
  *touchedBy({ before, after }: DocumentChange, reader, brand) {
    if (!brand.data.machineReadable.includes('llms')) return;
    const { locale, type } = after ?? before ?? {};
    if (locale === undefined || (type !== 'page' && type !== 'post')) return;
    const key = keyOf(locale, brand);
    if (brand.data.locales.includes(locale) && !reader.isPublished(key.path)) yield key;
  },
  load(reader) {
    const { brand, locale } = reader;
    if (!brand.machineReadable.includes('llms')) return undefined;
    const pages = reader.query('listed-pages', brand.id, locale, most.pages).map((page) => linkTo(page, reader));
    const { posts } = reader.query('latest-posts', allPosts(brand, locale), most.posts);
    if (pages.length === 0 && posts.length === 0) return undefined;
    const { blog } = readSettings(reader);
    return {
      title: brand.name,
      summary: brand.taglines[locale] ?? brand.tagline,
      sections: [
        { title: brand.name, links: pages },
        { title: blog.title, links: posts.map((post) => linkTo(post, reader)) },
      ],
    };
  },
  render: (site) => llmsTxt(site),
};

function keyOf(locale: string, { data }: OutputBrand): OutputKey {
  const path = outputPath(data.id, `${localeAddress(locale, data)}llms.txt`);
  return { kind: 'llms', path, brand: data.id, locale, args: {} };
}

/** Lead to the Markdown of a page where that is published, else to the page. */
function linkTo(page: Location & { title: string; description: string }, { brand }: TrackingReader): LlmsLink {
  const { title, description } = page;
  const file = brand.machineReadable.includes('markdown') ? textForms[0].file : '';
  return { title, description, url: absolute(encodeURI(`${address(page, brand)}${file}`), brand.host) };
}
