import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { Editor, openBrowser } from '../editor/editor-page.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Person } from '../server/person.ts';
import { SmtpServer } from '../server/smtp-server.ts';
import { LiveSites } from './live-sites.ts';

/** Everything between a form of the CMS and a page that readers see, all of it real. */
export interface WholeWay {
  cms(): CmsServer;
  smtp(): SmtpServer;
  sites(): LiveSites;
  browser(): Browser;
  /** Somebody in front of a browser who is not signed in yet. */
  stranger(): Promise<Editor>;
  /** Somebody of the demo in front of a browser; each signs in once. */
  editor(role: Role): Promise<Editor>;
  /** The same without a browser, for what a walk finds there. */
  person(role: Role): Promise<Person>;
  /** A page of somebody without an account. */
  reader(options?: BrowserContextOptions): Promise<Page>;
}

/** Start the built CMS with the demo, a mail server, the publisher and the sites behind it, for the tests of a file. */
export function openWholeWay(env: Record<string, string> = {}): WholeWay {
  let cms: CmsServer;
  let smtp: SmtpServer;
  let sites: LiveSites;
  let browser: Browser;
  const editors = new Map<Role, Promise<Editor>>();
  const people = new Map<Role, Promise<Person>>();
  const readers: BrowserContext[] = [];

  beforeAll(async () => {
    [smtp, sites, browser] = await Promise.all([SmtpServer.start(), LiveSites.serve(), openBrowser()]);
    const told = { SMTP_URL: smtp.url, PANTOGRAPH_SITE_URL: sites.origin('{brand}') };
    cms = await CmsServer.start({ demo: true, env: { ...told, ...env } });
    await sites.follow(cms.url);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await sites?.close();
    await cms?.destroy();
    await smtp?.stop();
  });

  const once = <Made>(known: Map<Role, Promise<Made>>, role: Role, make: () => Promise<Made>) => {
    const made = known.get(role) ?? make();
    known.set(role, made);
    return made;
  };
  const stranger = async () => {
    const editor = await Editor.of(browser, cms.url, 1600);
    editor.page.setDefaultTimeout(20_000);
    return editor;
  };
  return {
    cms: () => cms,
    smtp: () => smtp,
    sites: () => sites,
    browser: () => browser,
    stranger,
    editor: (role) =>
      once(editors, role, async () => {
        const editor = await stranger();
        await editor.signInAgain(role);
        return editor;
      }),
    person: (role) => once(people, role, () => Person.demo(cms, role)),
    async reader(options) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      readers.push(context);
      return context.newPage();
    },
  };
}

/** Get the status that a reader gets at an address, and where they end. */
export async function visit(page: Page, url: string): Promise<{ status: number; url: string; text: string }> {
  const response = await page.goto(url);
  return { status: response?.status() ?? 0, url: page.url(), text: (await page.locator('body').textContent()) ?? '' };
}
