import type { Frame, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openCmsPreview } from './open-cms-preview.ts';

const { cms, demo, find, person, withEditor } = openCmsPreview();

/** Get the field of the title of a section, opened. */
async function titleField(page: Page, row: number) {
  const element = page.locator(`#sections-row-${row}`);
  await element.scrollIntoViewIfNeeded();
  const folded = element.locator('.collapsible__toggle--collapsed').first();
  const field = page.locator(`#field-sections__${row}__title`);
  // The form unfolds a row of its own accord as it opens: whoever clicks at that moment folds it again.
  const unfold = async () => {
    if (await folded.count()) await folded.click();
    return field.isVisible();
  };
  await expect.poll(unfold, { interval: 250, timeout: 20_000 }).toBe(true);
  return field;
}

const outlined = (shell: Frame) =>
  shell.evaluate(() =>
    [...document.querySelectorAll('main > *')].flatMap((child, index) =>
      child.hasAttribute('data-preview-focus') ? [index] : [],
    ),
  );

describe('beside the form', () => {
  test('stands the page as it is published', async () => {
    await withEditor({ key: 'home' }, async ({ page, shell }) => {
      const published = await page.context().newPage();
      await published.goto(`${demo().origin('hollyhock')}/`);
      const texts = (of: Page | Frame) =>
        of.evaluate(() => (document.querySelector('main') as HTMLElement).textContent.replace(/\s+/g, ' '));
      expect(await texts(shell)).toBe(await texts(published));
      // Every picture has arrived, from the CMS.
      await shell.evaluate(() => {
        for (const picture of document.querySelectorAll('img')) picture.loading = 'eager';
      });
      await page.waitForLoadState('networkidle');
      const pictures = await shell.evaluate(() =>
        [...document.querySelectorAll<HTMLImageElement>('main img')].map((picture) => ({
          from: new URL(picture.src).origin,
          isWhole: picture.complete && picture.naturalWidth > 0,
        })),
      );
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.filter(({ isWhole }) => !isWhole)).toEqual([]);
      expect(new Set(pictures.map(({ from }) => from))).toEqual(new Set([cms().url]));
    });
  });

  test('stands the text of a post as it is published', async () => {
    await withEditor({ collection: 'posts', brand: 'tidewater', key: 'tide-gate' }, async ({ page, shell }) => {
      const published = await page.context().newPage();
      await published.goto(`${demo().origin('tidewater')}/blog/tide-gate/`);
      const texts = (of: Page | Frame, what: string) =>
        of.evaluate((what) => (document.querySelector(what) as HTMLElement).textContent.replace(/\s+/g, ' '), what);
      for (const what of ['main h1', 'main .pg-prose'])
        expect(await texts(shell, what)).toBe(await texts(published, what));
    });
  });

  test('what is typed shows while it is typed, without asking the server', async () => {
    await withEditor({ key: 'home' }, async ({ page, shell }) => {
      const field = await titleField(page, 1);
      await field.fill('');
      await shell.evaluate(() => {
        const seen = new Set<string>();
        new MutationObserver(() => {
          seen.add(document.querySelector('main > :nth-child(2) .pg-title')?.textContent?.trim() ?? '');
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        Object.assign(window, { seen });
      });
      const seen = () => shell.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
      await page.context().setOffline(true);
      await field.focus();
      for (const text of ['a', 'ab', 'abc', 'abcd']) {
        await page.keyboard.type(text.at(-1) ?? '');
        await expect.poll(seen).toContain(text);
      }
      await page.context().setOffline(false);
    });
  });

  test('a click on a section opens its fields, and a focused field outlines its section', async () => {
    await withEditor({ key: 'home' }, async ({ page, shell }) => {
      const row = page.locator('#sections-row-2');
      await (await titleField(page, 2)).waitFor();
      await row.locator('.collapsible__toggle').first().click();
      await expect.poll(() => row.locator('.collapsible__toggle--collapsed').count()).toBeGreaterThan(0);
      await shell.locator('main > :nth-child(3)').click({ position: { x: 6, y: 6 } });
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('[id^="sections-row-"]')?.id))
        .toBe('sections-row-2');
      const top = () => row.evaluate((element) => element.getBoundingClientRect().top);
      await expect.poll(top).toBeGreaterThanOrEqual(0);
      expect(await top()).toBeLessThan(500);
      await expect.poll(() => outlined(shell)).toEqual([2]);
      await (await titleField(page, 0)).focus();
      await expect.poll(() => outlined(shell)).toEqual([0]);
    });
  });

  test('stands the page in the language of the form, and in the one that is chosen', async () => {
    await withEditor({ key: 'home', locale: 'ar' }, async ({ page, shell }) => {
      expect(await shell.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        'ar',
        'rtl',
      ]);
      const field = await titleField(page, 0);
      const before = await field.inputValue();
      expect(before).not.toBe('');
      await field.fill('عنوان آخر');
      await expect.poll(() => shell.locator('main h1').textContent()).toContain('عنوان آخر');
      await page.locator('.pantograph-toolbar select').selectOption('en');
      await expect
        .poll(async () => (await page.locator('.pantograph-preview iframe').getAttribute('src')) ?? '')
        .toBe(`${demo().origin('hollyhock')}/preview/`);
    });
  });

  test('can be seen dark, and as wide as a phone', async () => {
    await withEditor({ key: 'home' }, async ({ page, shell }) => {
      const ground = () => shell.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await ground();
      await page.getByRole('button', { name: 'Dark' }).click();
      await expect.poll(ground).not.toBe(light);
      for (const [name, width] of [
        ['Phone', 390],
        ['Tablet', 820],
        ['Desktop', 1280],
      ] as const) {
        await page.getByRole('button', { name, exact: true }).click();
        await expect.poll(() => shell.evaluate(() => innerWidth)).toBe(width);
      }
    });
  });

  test('hostile text shows as text', async () => {
    await withEditor({ key: 'home' }, async ({ page, shell }) => {
      const hostile = '<img src=x onerror="document.title=1"><script>1</script>';
      const field = await titleField(page, 1);
      await field.fill(hostile);
      await expect.poll(() => shell.locator('main > :nth-child(2)').textContent()).toContain(hostile);
      expect(await shell.locator('main script').count()).toBe(0);
    });
  });

  test('nothing that another window says is heard, nor anything told to it', async () => {
    await withEditor({ key: 'home' }, async ({ page, shell }) => {
      const before = await shell.locator('main').textContent();
      const heard = await page.evaluate(async () => {
        const said: unknown[] = [];
        // A frame of an opaque origin, which speaks to the editor as if it were the shell.
        const foreign = document.createElement('iframe');
        foreign.sandbox.add('allow-scripts');
        foreign.srcdoc =
          '<script>addEventListener("message", ({ data }) => parent.postMessage({ heard: data }, "*"));' +
          'parent.postMessage({ type: "pantograph-preview-select", version: 1, section: 2 }, "*");' +
          'parent.frames[0].postMessage({ type: "pantograph-preview", version: 1, subject: { type: "page", sections: [] } }, "*")</script>';
        addEventListener('message', ({ data, source }) => source === foreign.contentWindow && said.push(data));
        const focus = document.activeElement;
        document.body.append(foreign);
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return {
          told: said.filter((each) => typeof each === 'object' && each !== null && 'heard' in each),
          stayed: focus === document.activeElement,
        };
      });
      expect(heard).toEqual({ told: [], stayed: true });
      expect(await shell.locator('main').textContent()).toBe(before);
    });
  });
});

test('where the site does not answer, a sentence says what to do', async () => {
  await withEditor({ key: 'home' }, async ({ page, id }) => {
    await page.route(/\/preview\/$/, (route) =>
      route.request().isNavigationRequest() ? route.abort() : route.continue(),
    );
    await page.goto(`${cms().url}/admin/collections/pages/${id}`);
    const sentence = page.locator('.pantograph-away');
    await sentence.waitFor({ timeout: 25_000 });
    expect(await sentence.textContent()).toContain(`--preview-origin ${cms().url}`);
  });
}, 60_000);

test('what changes is shown before and after, with the changed sections marked', async () => {
  const writer = await person('writer');
  // An editor that was closed just now may still be saving.
  const save = async () => {
    const { id, rev, sections } = await find('pages', 'hollyhock', 'seed-club');
    const [first, ...rest] = sections;
    const changed = [{ ...first, title: 'Four envelopes and a letter' }, ...rest];
    return (await writer.patch(`/api/pages/${id}?depth=0`, { rev, sections: changed })).status;
  };
  await expect.poll(save).toBe(200);
  await withEditor({ role: 'reviewer', key: 'seed-club' }, async ({ page, id }) => {
    await page.goto(`${cms().url}/admin/collections/pages/${id}/changes`);
    const sides = page.locator('.pantograph-changes__side');
    await expect.poll(() => sides.locator('iframe').count(), { timeout: 20_000 }).toBe(2);
    const shells = [];
    for (const side of [0, 1]) {
      const frame = await (await sides.nth(side).locator('iframe').elementHandle())?.contentFrame();
      await frame?.waitForSelector('main [tabindex]');
      shells.push(frame as Frame);
    }
    const [live, written] = shells as [Frame, Frame];
    await expect.poll(() => written.locator('main').textContent()).toContain('Four envelopes and a letter');
    expect(await live.locator('main').textContent()).not.toContain('Four envelopes and a letter');
    for (const shell of [live, written]) {
      await expect
        .poll(() =>
          shell.evaluate(() =>
            [...document.querySelectorAll('main > *')].flatMap((child, index) =>
              child.hasAttribute('data-preview-mark') ? [index] : [],
            ),
          ),
        )
        .toEqual([0]);
    }
    expect(await page.locator('.pantograph-changes__list').textContent()).toContain('Changed: 1.');
    await page.setViewportSize({ width: 390, height: 844 });
    const boxes = await Promise.all([0, 1].map((side) => sides.nth(side).boundingBox()));
    expect(boxes[1]?.y).toBeGreaterThan((boxes[0]?.y ?? 0) + 100);
    expect(boxes[1]?.x).toBe(boxes[0]?.x);
  });
}, 90_000);
