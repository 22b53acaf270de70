import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '@pantograph/content';
import { expect, test } from 'vitest';
import { usePreview } from './use-preview.js';

const { demo, drafts, withShell } = usePreview();

test.each([
  ['tidewater', 'en'],
  ['tidewater', 'de'],
  ['tidewater', 'ar'],
  ['hollyhock', 'en'],
  ['hollyhock', 'fr'],
  ['hollyhock', 'ar'],
])('every page and post of %s in %s is drawn as it is published', async (brand, locale) => {
  const own = drafts().filter((draft) => draft.brand === brand && draft.locale === locale);
  expect(own.length).toBeGreaterThan(0);
  await withShell([brand, locale], {}, async ({ draw, frame }) => {
    for (const { subject, facts } of own) {
      const { problems } = await draw({ subject, facts });
      expect(problems).toEqual([]);
      const path = address(subject, { defaultLocale: 'en' });
      const html = readFileSync(join(demo().out, brand, path, 'index.html'), 'utf8');
      const { drawn, published } = await frame.evaluate(compare, html);
      expect(drawn, path).toBe(published);
    }
  });
});

/** Get the main element of the shell and that of a published page. Runs in the shell. */
function compare(html: string): { drawn: string; published: string | undefined } {
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
  // With which a section is chosen with the keyboard.
  if (main.classList.contains('pg-page')) {
    for (const root of main.children) {
      root.removeAttribute('tabindex');
      root.removeAttribute('role');
      root.removeAttribute('aria-label');
    }
  }
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { drawn: main.outerHTML, published: page.querySelector('main')?.outerHTML };
}
