import { newsletter } from '@pantograph/html';
import axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../../scripts/browser.mjs';
import { CmsServer } from '../server/cms-server.ts';
import { startSiteFront } from '../server/site-front.ts';
import { SmtpServer } from '../server/smtp-server.ts';
import { linkIn } from './visitor.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'no-inline-style': 'off' },
});

/** A brand's home page in a language, and where its form stands among the sections. */
const cases = [
  { brand: 'hollyhock', locale: 'en', dir: 'ltr', mode: 'light' },
  { brand: 'hollyhock', locale: 'fr', dir: 'ltr', mode: 'dark' },
  { brand: 'hollyhock', locale: 'ar', dir: 'rtl', mode: 'light' },
  { brand: 'tidewater', locale: 'de', dir: 'ltr', mode: 'light' },
  { brand: 'tidewater', locale: 'ar', dir: 'rtl', mode: 'dark' },
] as const;

describe('the way of somebody who leaves an address, in a browser without JavaScript', () => {
  let cms: CmsServer;
  let smtp: SmtpServer;
  let browser: Browser;

  beforeAll(async () => {
    smtp = await SmtpServer.start();
    cms = await CmsServer.start({ demo: true, env: { SMTP_URL: smtp.url } });
    const { executablePath, args, env } = await findBrowser();
    browser = await chromium.launch({ executablePath, args, env });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await cms.destroy();
    await smtp.stop();
  });

  /** Look at what stands there as validators and people with aids do. */
  async function check(html: string, site: string, mode: 'light' | 'dark') {
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    // The same page again where axe can run, which is a script.
    const context = await browser.newContext({ colorScheme: mode });
    const again = await context.newPage();
    await again.route(`${site}/checked`, (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await again.goto(`${site}/checked`);
    await again.evaluate(axe.source);
    const { violations } = (await again.evaluate(`axe.run(document)`)) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    await context.close();
  }

  it.each(cases)(
    'can be gone by everybody: $brand in $locale, $mode',
    async ({ brand, locale, dir, mode }) => {
      const email = `ada.${brand}.${locale}@example.org`;
      const form = newsletter({
        ...{ title: 'Letters', label: 'Email', button: 'Send', consent: 'One a month.' },
        action: `/forms/${brand}/${locale}/home`,
      });
      const front = await startSiteFront(
        cms.url,
        brand,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${form}</html>`,
      );
      const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: mode });
      try {
        const page = await context.newPage();
        const said: string[] = [];
        page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
        page.on('requestfailed', (request) => said.push(request.url()));
        const looked = async (status: number, press: Promise<unknown>) => {
          const [response] = await Promise.all([
            page.waitForResponse((each) => each.request().isNavigationRequest()),
            press,
          ]);
          expect(response.status()).toBe(status);
          await page.waitForLoadState();
          expect(await page.evaluate('document.documentElement.dir')).toBe(dir);
          expect(await page.evaluate('document.documentElement.lang')).toBe(locale);
          await check(await response.text(), front.url, mode);
        };
        await page.goto(`${front.url}/?utm_source=test`);
        // A browser takes this for an address; we do not.
        await page.fill('input[name=email]', 'ada@here');
        await looked(400, page.click('button'));
        expect(await page.inputValue('input[name=email]')).toBe('ada@here');
        expect(await page.inputValue('input[name=utm_source]')).toBe('test');
        await page.fill('input[name=email]', email);
        await looked(200, page.click('button'));
        const mail = await smtp.mailTo(email);
        const report = await validator.validateString(htmlOf(mail.source));
        expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
        const here = (link: string) => front.url + new URL(link).pathname;
        await looked(200, page.goto(here(linkIn(mail, 'confirm'))));
        await looked(200, page.click('button'));
        await looked(200, page.goto(here(linkIn(mail, 'unsubscribe'))));
        await looked(200, page.click('button'));
        await looked(410, page.goto(here(linkIn(mail, 'confirm'))));
        expect(said.filter((line) => !/status of 4(00|10)/.test(line))).toEqual([]);
        if (process.env.PANTOGRAPH_PICTURES) {
          await page.goto(`${front.url}/`);
          await page.fill('input[name=email]', 'ada@here');
          await page.click('button');
          await page.screenshot({ path: `${process.env.PANTOGRAPH_PICTURES}/${brand}-${locale}.png` });
        }
      } finally {
        await context.close();
        front.stop();
      }
    },
    60_000,
  );
});

/** Get the HTML of a mail, as nodemailer writes it. */
function htmlOf(source: string): string {
  const part = source.split(/Content-Type: text\/html/)[1] ?? '';
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n').split('\r\n----')[0] ?? '';
  if (/base64/.test(head)) return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
