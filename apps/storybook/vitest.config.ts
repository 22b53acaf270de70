import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../../scripts/browser.mjs';
import './src/stories/generate-stories.js';

const browser = await findBrowser();

/** Every story rendered in a real browser; an axe violation fails it. */
export default defineConfig({
  plugins: [storybookTest({ configDir: new URL('.storybook', import.meta.url).pathname })],
  test: {
    name: 'storybook',
    isolate: false,
    setupFiles: [new URL('.storybook/emulate-media.ts', import.meta.url).pathname],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: browser.executablePath, args: browser.args, env: browser.env },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
