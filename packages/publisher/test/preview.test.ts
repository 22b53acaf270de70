import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViewProps } from '@pantograph/pages';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SiteRenderer } from '../src/index.js';
import { makeSite, post, readTree, renderer, type Site } from './site.js';

let site: Site;
beforeEach(() => {
  site = makeSite();
  site.write('tidewater/posts/berth.md', post({}));
});
afterEach(() => site.remove());

const shell = 'tidewater/preview/index.html';

function withPreview(origins: string[], script = 'one'): SiteRenderer {
  const path = `assets/preview.${script}.js`;
  return {
    ...renderer,
    assets: [{ path, bytes: script }],
    preview: { script: `/${path}`, style: '/assets/preview.css', origins },
  };
}

function props(path = shell): ViewProps {
  const text = readFileSync(join(site.out, path), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{')));
}

describe('the preview shell', () => {
  test('is published in every language of the brand, and only where editors are named', async () => {
    await site.publish();
    expect(Object.keys(readTree(site.out)).filter((path) => path.includes('preview'))).toEqual([]);
    await site.publish({ renderer: withPreview(['https://cms.example.org']) });
    expect(Object.keys(readTree(site.out)).filter((path) => path.includes('preview'))).toEqual([
      'tidewater/ar/preview/index.html',
      'tidewater/assets/preview.one.js',
      'tidewater/de/preview/index.html',
      shell,
    ]);
    expect(props().preview?.setup.origins).toEqual(['https://cms.example.org']);
    expect(props('tidewater/ar/preview/index.html')).toMatchObject({ lang: 'ar', dir: 'rtl', robots: 'noindex' });
    await site.publish();
    expect(existsSync(join(site.out, shell))).toBe(false);
  });

  test('is written again when its editors or its script change, and when the frame does, and not for a post', async () => {
    const first = withPreview(['https://a.example']);
    await site.publish({ renderer: first });
    const touched = async (renderer: SiteRenderer) =>
      (await site.publish({ renderer })).touched.filter((path) => path === shell);
    expect(await touched(first)).toEqual([]);
    site.write('tidewater/posts/berth.md', post({ title: 'Another' }));
    expect(await touched(first)).toEqual([]);
    const second = withPreview(['https://a.example', 'https://b.example']);
    expect(await touched(second)).toEqual([shell]);
    const third = withPreview(['https://a.example', 'https://b.example'], 'two');
    expect(await touched(third)).toEqual([shell]);
    const settings = readFileSync(join(site.content, 'tidewater/settings.yaml'), 'utf8');
    site.write('tidewater/settings.yaml', settings.replace('label: Blog', 'label: Notes'));
    expect(await touched(third)).toEqual([shell]);
    expect(readTree(site.out)[shell]).toEqual(readTree(await site.publishAfresh({ renderer: third }))[shell]);
  });

  test('is in no sitemap, and says nothing of the brand that pages need not know', async () => {
    await site.publish({ renderer: withPreview(['https://a.example']) });
    const maps = Object.entries(readTree(site.out)).filter(([path]) => /sitemap|robots/.test(path));
    expect(maps.length).toBeGreaterThan(0);
    for (const [, text] of maps) expect(String(text)).not.toContain('preview');
    expect(props().preview?.setup.brand).not.toHaveProperty('sender');
    expect(props().preview?.setup.brand).not.toHaveProperty('voice');
    expect(props().preview?.setup.brand.logo).not.toHaveProperty('inverse');
  });
});
