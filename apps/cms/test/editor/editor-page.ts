import axe from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../../../../scripts/browser.mjs';
import type { Role } from '../../src/access/roles.ts';

/** Launch the browser that starts on this machine. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args, env });
}

/** Run axe over parts of a page and name what it finds. */
export async function violationsIn(
  page: Page,
  parts: readonly string[],
): Promise<[rule: string, html: string | undefined][]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (include) => (window as unknown as { axe: typeof axe }).axe.run({ include } as never),
    parts.map((part) => [part]),
  );
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** Somebody with a browser, signed in to the CMS, who edits a document in it. */
export class Editor {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #url: string;

  private constructor(page: Page, context: BrowserContext, url: string) {
    this.page = page;
    this.#context = context;
    this.#url = url;
  }

  /** Somebody who is not signed in yet. */
  static async of(browser: Browser, url: string, width = 1440): Promise<Editor> {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return new Editor(page, context, url);
  }

  static async signIn(browser: Browser, url: string, role: Role, width = 1440): Promise<Editor> {
    const editor = await Editor.of(browser, url, width);
    await editor.signInAgain(role);
    return editor;
  }

  /** Sign in as people do: where one is led who is not, with the form there. */
  async signInByForm(email: string, password = 'pantograph-demo'): Promise<void> {
    await this.page.locator('#field-email').fill(email);
    await this.page.locator('#field-password').fill(password);
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((at) => !at.pathname.startsWith('/admin/login'));
  }

  /** Read something of the API as this person. */
  async read(path: string) {
    const response = await this.#context.request.get(this.#url + path, { headers: { origin: this.#url } });
    return response.json();
  }

  /** Make a page of Hollyhock with sections and get its id. */
  async make(sections: readonly object[]): Promise<string> {
    const response = await this.#context.request.post(`${this.#url}/api/pages?locale=en&depth=0`, {
      headers: { origin: this.#url },
      data: { brand: 'hollyhock', title: 'Made for a test', sections },
    });
    const { doc, errors } = await response.json();
    if (!doc) throw new Error(JSON.stringify(errors));
    return doc.id;
  }

  /** Get the id of a page of Hollyhock. */
  async idOf(key: string): Promise<string> {
    const { docs } = await this.read(`/api/pages?where[key][equals]=${key}&where[brand][equals]=hollyhock&depth=0`);
    return docs[0].id;
  }

  async open(id: string, locale = 'en'): Promise<void> {
    await this.page.goto(`${this.#url}/admin/collections/pages/${id}?locale=${locale}`);
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await this.page.locator('form[data-form-ready="true"]').first().waitFor();
    await this.page.locator('.document-bar__name:not(:text-is("…"))').waitFor();
  }

  async write(field: string, text: string): Promise<void> {
    await this.page.locator(`#field-${field}`).fill(text);
  }

  textIn(field: string): Promise<string> {
    return this.page.locator(`#field-${field}`).inputValue();
  }

  /** Wait until what was typed is called saved, or in another state. */
  async becomes(status: string): Promise<void> {
    await this.page.locator(`.document-bar__saved--${status}`).waitFor();
  }

  async hasState(name: string): Promise<void> {
    await this.page.locator(`.document-bar__name:text-is("${name}")`).waitFor();
  }

  /** Press a button of the bar, and the one that confirms it. */
  async take(action: string, fill?: (dialog: ReturnType<Page['locator']>) => Promise<void>): Promise<void> {
    await this.page.locator('.document-actions').getByRole('button', { name: action, exact: true }).click();
    await this.#confirm(fill);
  }

  /** The same with what stands in the menu. */
  async takeFromMenu(action: string, fill?: (dialog: ReturnType<Page['locator']>) => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: 'More actions' }).click();
    await this.page.getByRole('menuitem', { name: action, exact: true }).click();
    await this.#confirm(fill);
  }

  async #confirm(fill?: (dialog: ReturnType<Page['locator']>) => Promise<void>): Promise<void> {
    const dialog = this.page.locator('dialog.document-dialog');
    await dialog.waitFor();
    await fill?.(dialog);
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
  }

  async signOut(): Promise<void> {
    await this.#context.clearCookies();
  }

  async signInAgain(role: Role): Promise<void> {
    const email = `${role}@pantograph.example`;
    await this.#context.request.post(`${this.#url}/api/users/login`, { data: { email, password: 'pantograph-demo' } });
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
