import type { PageDocument } from '@pantograph/content';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { usePreview } from './use-preview.js';

const { draft, withShell } = usePreview();

test.each([
  ['tidewater', 'en', 'light'],
  ['tidewater', 'ar', 'dark'],
  ['hollyhock', 'en', 'dark'],
  ['hollyhock', 'fr', 'light'],
] as const)(
  'the shell of %s in %s, %s, can be used by everybody, also with sections that are not finished',
  async (brand, locale, mode) => {
    await withShell([brand, locale], {}, async ({ draw, frame, page }) => {
      const said: string[] = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await frame.evaluate(axe.source);
      const violations = async () => {
        // Within the frame alone: what frames it is no part of the shell.
        const found = (await frame.evaluate(
          `axe.run(document, { resultTypes: ['violations'], rules: { 'landmark-one-main': { enabled: true } } })`,
        )) as axe.AxeResults;
        return found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' ')}`,
        );
      };
      expect(await violations()).toEqual([]);
      const { subject, facts } = draft(brand, locale, '');
      const { sections } = subject as PageDocument;
      const [first, ...rest] = sections as [never, ...never[]];
      await draw({
        subject: { ...subject, sections: [first, { section: 'pricing' }, { section: 'none' }, ...rest] } as never,
        facts,
        mode,
      });
      await page.waitForLoadState('networkidle');
      expect(await violations()).toEqual([]);
      expect(said).toEqual([]);
    });
  },
  60_000,
);
