import type { PageDocument } from '@pantograph/content';
import { expect, test } from 'vitest';
import { usePreview } from './use-preview.js';

const { demo, draft, withShell } = usePreview();
const focus = (section: number | null) => ({ type: 'pantograph-preview-focus', version: 1, section });

test('a click on a section, and on a link in one, chooses it and goes nowhere', async () => {
  await withShell(['tidewater', 'en'], {}, async ({ draw, frame, page, replies }) => {
    await draw(draft('tidewater', 'en', ''));
    await frame.locator('main > :nth-child(2)').click({ position: { x: 5, y: 5 } });
    await frame.locator('main > :nth-child(1) a').first().click();
    await frame.locator('main > :nth-child(1) a').first().click({ button: 'middle' });
    await frame.locator('main .pg-newsletter button').click();
    await page.waitForTimeout(200);
    const chosen = (await replies('pantograph-preview-select')).map((reply) => 'section' in reply && reply.section);
    const sections = (draft('tidewater', 'en', '').subject as PageDocument).sections;
    expect(chosen).toEqual([1, 0, sections.findIndex(({ section }) => section === 'newsletter')]);
    expect(frame.url()).toBe(`${demo().origin('tidewater')}/preview/`);
    expect(page.context().pages()).toHaveLength(1);
  });
});

test('a section is reached and chosen with the keyboard, and its links go nowhere', async () => {
  await withShell(['hollyhock', 'en'], {}, async ({ draw, frame, page, replies }) => {
    await draw(draft('hollyhock', 'en', ''));
    await frame.locator('main > :nth-child(1)').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.keyboard.press('Enter');
    await frame.locator('main > :nth-child(2)').focus();
    await page.keyboard.press('Space');
    await page.waitForTimeout(200);
    const chosen = (await replies('pantograph-preview-select')).map((reply) => 'section' in reply && reply.section);
    expect(chosen).toEqual([0, 0, 1]);
    expect(frame.url()).toBe(`${demo().origin('hollyhock')}/preview/`);
    expect(await frame.locator('main > :nth-child(1)').getAttribute('aria-label')).toBe('Hero');
  });
});

test('the frame is as it is published, and cannot be used', async () => {
  await withShell(['hollyhock', 'en'], {}, async ({ frame }) => {
    const inert = await frame.evaluate(() =>
      ['.pg-header', '.pg-footer'].map((name) => document.querySelector<HTMLElement>(name)?.inert),
    );
    expect(inert).toEqual([true, true]);
  });
});

test.each(['tidewater', 'hollyhock'])('a section of %s that has the focus is outlined and in view', async (brand) => {
  await withShell([brand, 'en'], { reducedMotion: 'reduce' }, async ({ draw, frame, send }) => {
    await draw(draft(brand, 'en', ''));
    const outlined = () =>
      frame.evaluate(() =>
        [...(document.querySelector('main')?.children ?? [])].flatMap((child, index) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(child);
          return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 ? [index] : [];
        }),
      );
    await send(focus(3));
    await frame.waitForFunction(() => scrollY > 0);
    expect(await outlined()).toEqual([3]);
    const top = () => frame.evaluate(() => document.querySelector('main')?.children[3]?.getBoundingClientRect().top);
    expect(await top()).toBeCloseTo(0, 0);
    await draw(draft(brand, 'en', ''));
    expect(await outlined()).toEqual([3]);
    await send(focus(null));
    await frame.waitForFunction(() => !document.querySelector('[data-preview-focus]'));
    expect(await outlined()).toEqual([]);
    await draw({ ...draft(brand, 'en', ''), scrollTo: 0 });
    expect(await frame.evaluate(() => document.querySelector('main')?.children[0]?.getBoundingClientRect().top)).toBe(
      0,
    );
  });
});
