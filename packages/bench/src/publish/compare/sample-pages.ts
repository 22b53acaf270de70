import { readdirSync } from 'node:fs';

/** Pick pages of every kind from a published site: a few landing pages, posts and lists, spread over all there are. */
export function samplePages(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .sort();
  const kinds = [
    /^index/,
    /^offer-/,
    /^blog\/post-/,
    /^blog\/index/,
    /^blog\/page\//,
    /^blog\/tags\/[^/]+\/index/,
    /^blog\/tags\/[^/]+\/page/,
    /^blog\/authors\//,
  ];
  return kinds.flatMap((kind) => {
    const pages = all.filter((path) => kind.test(path));
    return [...new Set([0.1, 0.5, 0.9].map((share) => pages[Math.floor(pages.length * share)]))].filter(
      (page) => page !== undefined,
    );
  });
}
