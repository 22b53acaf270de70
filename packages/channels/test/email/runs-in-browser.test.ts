import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { findBrowser } from '../../../../scripts/browser.mjs';
import { channelSetting } from '../channel-setting.js';
import { htmlOf } from './html-of.js';
import { sampleEmail } from './sample-email.js';

test('a browser makes the same message, without a zip', async () => {
  const channel = fileURLToPath(new URL('../../dist/email/email.js', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: `export { email } from ${JSON.stringify(channel)};`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'channel',
    platform: 'browser',
    logLevel: 'silent',
  });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const { file: _file, ...brand } = channelSetting('hollyhock').brand;
    const made: [string, string][] = await page.evaluate(
      async (given) => {
        const { document, brand } = JSON.parse(given);
        // biome-ignore lint/suspicious/noExplicitAny: the bundle stands in the page.
        const { email } = (globalThis as any).channel;
        const { outputs } = await email.render(document, { brand, locale: 'en', formats: ['mailchimp'] });
        return outputs.map(({ file, content }: { file: string; content: string }) => [file, content]);
      },
      JSON.stringify({ document: sampleEmail(), brand }),
    );
    expect(made.map(([file]) => file)).toEqual(['mailchimp.html', 'mailchimp.txt', 'mailchimp.subject.txt']);
    expect(made[0]?.[1]).toBe(await htmlOf(sampleEmail(), channelSetting('hollyhock'), 'mailchimp'));
  } finally {
    await browser.close();
  }
});
