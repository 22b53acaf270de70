import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../../../../scripts/browser.mjs';
import type { Role } from '../../src/access/roles.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Start a real Chromium, without its own network. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args, env });
}

interface VisitOptions {
  width?: number;
  mode?: 'light' | 'dark';
}

/** Somebody in front of a browser. */
export class Visitor {
  readonly page: Page;
  /** Addresses outside the CMS that were asked for. */
  readonly elsewhere: string[] = [];
  readonly #context: BrowserContext;
  readonly #url: string;

  private constructor(url: string, context: BrowserContext, page: Page) {
    this.#url = url;
    this.#context = context;
    this.page = page;
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== url && !['data:', 'blob:'].includes(protocol)) this.elsewhere.push(request.url());
    });
  }

  static async of(
    browser: Browser,
    url: string,
    { width = 1440, mode = 'light' }: VisitOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 844 : 960 },
      colorScheme: mode,
      reducedMotion: 'reduce',
    });
    return new Visitor(url, context, await context.newPage());
  }

  /** Sign in as an account of the demo, in the form where people do. */
  async signIn(role: Role): Promise<void> {
    await this.open('/admin/login');
    // The form takes what is typed once its script runs.
    await this.page.waitForLoadState('networkidle');
    await this.page.fill('#field-email', `${role}@pantograph.example`);
    await this.page.fill('#field-password', 'pantograph-demo');
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL(`${this.#url}/admin`, { timeout: 60_000 });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.#url + path, { timeout: 120_000 });
    await this.page.locator('main, form, section').first().waitFor({ timeout: 60_000 });
  }

  /** List what axe finds, each with its rule and where. */
  async findings(): Promise<string[]> {
    await this.page.waitForLoadState('networkidle');
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as {
          axe: {
            run(): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }>;
          };
        }
      ).axe.run();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    });
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}
