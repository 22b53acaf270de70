import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { TestProject } from './project.js';

const content = fileURLToPath(new URL('../../../apps/site/content', import.meta.url));
const brands = ['tidewater', 'hollyhock'];

test('every page of the demo names a picture that is there, and every page and post one of its own that networks show', async () => {
  const project = new TestProject();
  onTestFinished(() => project.remove());
  cpSync(content, join(project.root, 'apps/site/content'), { recursive: true });
  const result = JSON.parse((await project.run('publish', '--json')).stdout);
  expect(result.refused).toEqual([]);
  const seen = { pages: 0, cards: new Set<string>() };
  for (const brand of brands) {
    const out = join(project.root, 'dist/site', brand);
    for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('index.html')) continue;
      const head = headOf(readFileSync(join(out, path), 'utf8'));
      if (head['twitter:card'] !== 'summary_large_image') continue;
      seen.pages++;
      const url = new URL(head['og:image'] ?? '');
      expect(url.origin).toBe(`https://www.${brand}.example`);
      const { width, height } = await sharp(join(out, decodeURIComponent(url.pathname))).metadata();
      expect([path, width, height]).toEqual([path, 1200, 630]);
      expect([head['og:image:width'], head['og:image:height']]).toEqual(['1200', '630']);
      expect(head['og:image:alt']).toMatch(/\p{L}{3}/u);
      if (url.pathname.replace('card.png', 'index.html') === `/${path}`) seen.cards.add(join(brand, path));
    }
    const cards = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('card.png'));
    for (const card of cards) expect(seen.cards).toContain(join(brand, card.replace('card.png', 'index.html')));
  }
  expect(seen.cards.size).toBeGreaterThan(35);
  expect(seen.pages).toBeGreaterThan(60);
}, 120_000);

/** Read the meta elements of a document by their names. */
function headOf(html: string): Record<string, string> {
  const metas: Record<string, string> = {};
  const visit = (node: { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: unknown[] }) => {
    const attribute = (name: string) => node.attrs?.find((one) => one.name === name)?.value;
    const name = attribute('property') ?? attribute('name');
    if (node.nodeName === 'meta' && name !== undefined) metas[name] = attribute('content') ?? '';
    for (const child of node.childNodes ?? []) visit(child as typeof node);
  };
  visit(parse(html) as unknown as Parameters<typeof visit>[0]);
  return metas;
}
