import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createRenderer } from '../src/index.js';
import { builtSite, scratchFolder } from './built-site.js';
import { sampleView } from './sample-view.js';

/** Bundles of an Astro whose inside differs from the one we know. */
const strangers: readonly [string, string][] = [
  ['keeps something we do not know of', '(result) => ({ ...result, _metadata: { ...result._metadata, news: true } })'],
  ['keeps nothing we know of', '() => ({})'],
  ['gives no result away', '() => undefined'],
  ['renders the view to other bytes', '(result) => ({ ...result, compressHTML: false, partial: true })'],
];

test.each(strangers)(
  'where Astro %s, documents come from the app',
  async (_name, change) => {
    const dir = scratchFolder();
    mkdirSync(join(dir, 'server'));
    const entry = pathToFileURL(join(await builtSite(), 'server', 'entry.mjs')).href;
    writeFileSync(
      join(dir, 'server', 'entry.mjs'),
      `import * as real from ${JSON.stringify(entry)};
     export const { createApp, views, renderToString } = real;
     const change = ${change};
     export const takeCaptured = () => change(real.takeCaptured());`,
    );
    const renderer = await createRenderer(dir);
    const props = sampleView();
    expect(await renderer.render('page', props)).toBe(await renderer.renderThroughApp('page', props));
    expect(await renderer.render('page', props)).toContain('How a tide gate works');
    expect(renderer.fast).toBe(false);
  },
  60_000,
);
