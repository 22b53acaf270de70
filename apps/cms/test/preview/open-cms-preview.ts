import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../../site/test/demo/open-browser.js';
import { type Demo, openDemo } from '../../../site/test/demo/open-demo.js';
import type { Role } from '../../src/access/roles.ts';
import { CmsServer } from '../server/cms-server.ts';
import { type Loose, Person } from '../server/person.ts';

/** A document of the demo, as REST gives it. */
export type Found = Loose;

/** The CMS and a site that was published with a shell for it, both real, and a browser. */
export interface CmsPreview {
  cms(): CmsServer;
  demo(): Demo;
  person(role: Role): Promise<Person>;
  find(collection: string, brand: string, key: string): Promise<Found>;
  /** Open the editor of a document with its preview, as somebody of the demo. */
  withEditor<Result>(
    wanted: { role?: Role; collection?: string; brand?: string; key: string; locale?: string },
    use: (editor: { page: Page; shell: Frame; id: string }) => Promise<Result>,
  ): Promise<Result>;
  withPage<Result>(options: BrowserContextOptions, use: (page: Page) => Promise<Result>): Promise<Result>;
}

/** Start all of it for the tests of a file. */
export function openCmsPreview(): CmsPreview {
  let cms: CmsServer;
  let demo: Demo;
  let browser: Browser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([openDemo('--preview-origin', 'loopback'), openBrowser()]);
    const site = demo.origin('{brand}');
    cms = await CmsServer.start({ demo: true, env: { PANTOGRAPH_SITE_URL: site } });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await cms?.destroy();
    demo?.close();
  });

  // Signing in is limited: each signs in once.
  const people = new Map<Role, Promise<Person>>();
  const person = (role: Role) => {
    const known = people.get(role) ?? Person.demo(cms, role);
    people.set(role, known);
    return known;
  };
  const find: CmsPreview['find'] = async (collection, brand, key) => {
    const { body } = await (await person('admin')).get(
      `/api/${collection}?where[key][equals]=${key}&where[brand][equals]=${brand}&depth=0`,
    );
    return body.docs[0];
  };
  const withPage: CmsPreview['withPage'] = async (options, use) => {
    const context = await browser.newContext({
      viewport: { width: 1600, height: 1000 },
      reducedMotion: 'reduce',
      ...options,
    });
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  };
  return {
    cms: () => cms,
    demo: () => demo,
    person,
    find,
    withPage,
    async withEditor({ role = 'writer', collection = 'pages', brand = 'hollyhock', key, locale = 'en' }, use) {
      const { id } = await find(collection, brand, key);
      return withPage({}, async (page) => {
        await signIn(page, cms, role);
        await page.goto(`${cms.url}/admin/collections/${collection}/${id}?locale=${locale}`);
        await openPreview(page);
        return use({ page, shell: await shellOf(page), id });
      });
    },
  };
}

export async function signIn(page: Page, cms: CmsServer, role: Role): Promise<void> {
  const { status } = await page.request
    .post(`${cms.url}/api/users/login`, {
      data: { email: `${role}@pantograph.example`, password: 'pantograph-demo' },
    })
    .then((response) => ({ status: response.status() }));
  if (status !== 200) throw new Error(`The ${role} could not sign in: ${status}`);
}

/** Let the page stand beside its form: where it has room it opens by itself, a moment after its button is there. */
export async function openPreview(page: Page): Promise<void> {
  const button = page.locator('.document-preview');
  await button.waitFor({ timeout: 20_000 });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
}

/** Get the frame of a shell that has drawn something. */
export async function shellOf(page: Page, selector = 'iframe'): Promise<Frame> {
  const element = await page.locator(selector).first().elementHandle({ timeout: 20_000 });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no shell.');
  await frame.waitForSelector('main [tabindex], main .pg-post__title', { timeout: 20_000 });
  return frame;
}
