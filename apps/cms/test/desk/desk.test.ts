import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../server/person.ts';
import { runningCms } from './running-cms.ts';
import { openBrowser, Visitor } from './visitor.ts';

const pathsForAxe = [
  '/admin',
  '/admin/calendar?brand=hollyhock&month=2031-05',
  '/admin/calendar?view=agenda&brand=hollyhock&month=2031-05',
  '/admin/templates',
  '/admin/collections/pages',
  '/admin/collections/settings',
  '/admin/collections/media',
  '/admin/collections/tags',
  '/admin/collections/campaigns',
];

// The direct server has no editor.
describe.skipIf(process.env.PANTOGRAPH_TEST_DIRECT)('the desk, the calendar and the lists', () => {
  let cms: Awaited<ReturnType<typeof runningCms>>['cms'];
  let end: () => Promise<void>;
  let browser: Browser;
  const title = `A title that waits ${Date.now()}`;
  let document = '';

  beforeAll(async () => {
    [{ cms, end }, browser] = await Promise.all([runningCms(), openBrowser()]);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await end?.();
  });

  async function as<Result>(role: Parameters<Visitor['signIn']>[0], look: (visitor: Visitor) => Promise<Result>) {
    const visitor = await Visitor.of(browser, cms.url);
    try {
      await visitor.signIn(role);
      return await look(visitor);
    } finally {
      await visitor.leave();
    }
  }

  const waiting = (visitor: Visitor) => visitor.page.getByRole('region', { name: /What waits for you/ });

  async function step(role: Parameters<Visitor['signIn']>[0], action: string, more: object = {}) {
    const person = await Person.demo(cms, role);
    const { status, body } = await person.post('/api/workflow', {
      ...{ collection: 'pages', document, locale: 'en', action },
      ...more,
    });
    expect(status, JSON.stringify(body)).toBe(200);
  }

  it('shows a reviewer what asks for a review, and leads there', { timeout: 180_000 }, async () => {
    const writer = await Person.demo(cms, 'writer');
    const { body } = await writer.get('/api/pages?where[key][equals]=seed-club&where[brand][equals]=hollyhock&depth=0');
    const [page] = body.docs;
    document = page.id;
    expect((await writer.patch(`/api/pages/${document}?depth=0`, { rev: page.rev, title })).status).toBe(200);
    await step('writer', 'ask');
    await as('reviewer', async (visitor) => {
      const task = waiting(visitor).getByRole('link', { name: title });
      expect(await task.getAttribute('href')).toBe(`/admin/collections/pages/${document}?locale=en`);
      expect(await waiting(visitor).textContent()).toContain('Writer of the demo asks for your review');
      expect(visitor.elsewhere).toEqual([]);
    });
  });

  it('shows a writer what was sent back, with the reason, and their drafts', { timeout: 180_000 }, async () => {
    await step('reviewer', 'send-back', { reason: 'Say what it costs.' });
    await as('writer', async (visitor) => {
      expect(await waiting(visitor).textContent()).toMatch(
        /Sent back[\s\S]*Reviewer of the demo: “Say what it costs\.”/,
      );
      const drafts = visitor.page.getByRole('region', { name: 'Your drafts' });
      expect(await drafts.getByRole('link', { name: title }).count()).toBe(1);
    });
    await as('reviewer', async (visitor) => {
      expect(await waiting(visitor).textContent()).toContain('Nothing is to be reviewed.');
    });
  });

  it('shows a publisher what is approved, and everybody what comes next', { timeout: 180_000 }, async () => {
    await step('writer', 'ask');
    await step('reviewer', 'approve');
    await as('publisher', async (visitor) => {
      expect(await waiting(visitor).textContent()).toMatch(/To publish[\s\S]*Approved by Reviewer of the demo/);
    });
    await step('publisher', 'schedule', { at: '2031-05-14T21:30:00Z' });
    await as('writer', async (visitor) => {
      const next = visitor.page.getByRole('region', { name: 'Next' });
      expect(await next.textContent()).toContain('Goes live Wed, 14 May 2031, 23:30, Europe/Paris');
    });
  });

  it('shows a translator what is to be translated in their languages', { timeout: 180_000 }, async () => {
    await as('translator', async (visitor) => {
      expect(await waiting(visitor).textContent()).toMatch(/To translate[\s\S]*(missing|out of date|Not begun)/);
    });
  });

  it('has a calendar in the brand’s time, moved through with links', { timeout: 180_000 }, async () => {
    await as('publisher', async (visitor) => {
      await visitor.open('/admin/calendar?brand=hollyhock&month=2031-04');
      const { page } = visitor;
      expect(await page.locator('.pg-head__sub').textContent()).toContain('Europe/Paris');
      await page.getByRole('link', { name: 'May 2031' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'May 2031', level: 1 }).waitFor();
      const day = page.locator('td', { has: page.locator('time[datetime="2031-05-14"]') });
      const entry = day.getByRole('link', { name: title });
      expect(await entry.textContent()).toContain('23:30');
      expect(await entry.getAttribute('href')).toBe(`/admin/collections/pages/${document}?locale=en`);
      await page.getByRole('link', { name: 'Agenda' }).click();
      await page.getByRole('heading', { name: /Wednesday,? 14 May/ }).waitFor();
      await visitor.open('/admin/calendar?brand=tidewater&month=2031-05');
      expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    });
  });

  it('lists what fits a search, a state and a brand', { timeout: 180_000 }, async () => {
    await as('writer', async (visitor) => {
      const { page } = visitor;
      await visitor.open('/admin/collections/pages?state=scheduled&brand=hollyhock');
      const rows = page.locator('.pg-table tbody tr');
      expect(await rows.count()).toBe(1);
      expect(await rows.first().textContent()).toMatch(/A title that waits[\s\S]*Scheduled[\s\S]*Writer of the demo/);
      await visitor.open('/admin/collections/pages?brand=tidewater&state=scheduled');
      expect(await page.locator('main').textContent()).toContain('No pages fit what you asked for.');
      await visitor.open('/admin/collections/pages');
      await page.getByRole('searchbox').fill('TITLE waits');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=TITLE/);
      await expect.poll(() => rows.count()).toBe(1);
    });
  });

  it('makes a page from a template with the keyboard alone', { timeout: 180_000 }, async () => {
    await as('writer', async (visitor) => {
      const { page } = visitor;
      await visitor.open('/admin/collections/pages/create');
      await page.waitForURL(/\/admin\/templates/);
      await page.waitForLoadState('networkidle');
      await page.getByRole('radio', { name: 'Home' }).focus();
      for (const name of ['Product launch', 'Event']) {
        await page.keyboard.press('ArrowDown');
        await page.getByRole('radio', { name, checked: true }).waitFor();
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('An evening at the quay');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/admin\/collections\/pages\/[0-9a-f-]{36}/, { timeout: 90_000 });
      const made = /pages\/([0-9a-f-]{36})/.exec(page.url())?.[1];
      const person = await Person.demo(cms, 'writer');
      const { body } = await person.get(`/api/pages/${made}?depth=0`);
      expect(body).toMatchObject({ template: 'event', title: 'An evening at the quay', key: 'an-evening-at-the-quay' });
      expect(body.sections.map(({ blockType }: { blockType: string }) => blockType)).toEqual([
        'hero',
        'feature-grid',
        'faq',
        'call-to-action',
      ]);
      expect(body.sections[0].title).toBe('An evening at the quay');
    });
  });

  it.each([1440, 390])('is clean for axe, light and dark, %d pixels wide', { timeout: 400_000 }, async (width) => {
    const found: Record<string, string[]> = {};
    for (const mode of ['light', 'dark'] as const) {
      const visitor = await Visitor.of(browser, cms.url, { width, mode });
      const look = async (path: string) => {
        await visitor.open(path);
        const findings = await visitor.findings();
        if (findings.length > 0) found[`${path}, ${mode}`] = findings;
        expect(await visitor.page.title()).toMatch(/ · Pantograph$/);
      };
      await look('/admin/login');
      await visitor.signIn('manager');
      for (const path of pathsForAxe) await look(path);
      expect(visitor.elsewhere).toEqual([]);
      await visitor.leave();
    }
    expect(found).toEqual({});
  });
});
