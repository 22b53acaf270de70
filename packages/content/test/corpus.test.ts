import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSource, parseDocument } from '../src/index.js';
import { brands } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';
import { threatIn } from './threat-in.js';

const repository = resolve(import.meta.dirname, '../../..');
const corpus = process.env.PANTOGRAPH_CORPUS ?? resolve(repository, '../shared/content/nodejs-blog');
const isThere = existsSync(corpus);
if (!isThere) console.info(`Skipped: there is no corpus at ${corpus}; name one in PANTOGRAPH_CORPUS.`);

describe.skipIf(!isThere)('a real blog that was not written for us', () => {
  const cursor = new MemoryCursor();

  test('loses no file: each is a post or is refused with a reason', { timeout: 60_000 }, async () => {
    const changes = await cursor.read(createSource(`markdown:${corpus}`, { brands, brand: 'tidewater' }));
    const files = globSync('**/*.{md,mdx}', { cwd: corpus }).map((file) => file.replaceAll('\\', '/'));
    const outcomes = new Map(changes.map((change) => ['item' in change ? change.item : '', change]));
    for (const file of files) {
      const outcome = outcomes.get(file);
      expect(outcome?.kind, file).toMatch(/^(?:upsert|refused)$/);
      if (outcome?.kind === 'upsert') expect(outcome.documents, file).toHaveLength(1);
      if (outcome?.kind === 'refused') expect(outcome.findings[0]?.message, file).toMatch(/\w/);
    }
    const posts = [...cursor.live().values()].filter(({ type }) => type === 'post');
    expect(posts.length).toBeGreaterThan(files.length * 0.99);
    expect(new Set(posts.map(({ slug }) => slug.toLowerCase())).size).toBe(posts.length);
  });

  test('can run no script on a page', () => {
    for (const document of cursor.live().values()) {
      if (document.type === 'post') expect(threatIn(document.body), document.key).toBeUndefined();
    }
  });

  test('gives documents of the newest schema, whose authors are documents too', () => {
    const live = cursor.live();
    for (const document of live.values()) {
      expect(parseDocument(document).findings, document.id).toBeUndefined();
      if (document.type !== 'post') continue;
      for (const author of document.authors) expect(live.has(`tidewater/author/en/${author}`), author).toBe(true);
    }
  });

  test('has links only to posts that are there', () => {
    const live = cursor.live();
    let links = 0;
    for (const document of live.values()) {
      if (document.type !== 'post') continue;
      for (const [, key = ''] of document.body.matchAll(/<a href="post:([^"#]*)/g)) {
        links++;
        expect(live.has(`tidewater/post/en/${key}`), `${document.key} to ${key}`).toBe(true);
      }
      expect(document.body, document.key).not.toMatch(/<a href="(?:\.|\/(?!\/|blog\/"))/);
    }
    expect(links).toBeGreaterThan(100);
  });

  test('is not read again when nothing changed', async () => {
    expect(await cursor.read(createSource(`markdown:${corpus}`, { brands, brand: 'tidewater' }))).toEqual([]);
  });
});
