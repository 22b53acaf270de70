import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import sirv from 'sirv';
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../../../scripts/browser.mjs';
import type { CaptureOptions } from './capture.ts';
import { comparePictures } from './compare-pictures.ts';
import { listPictures } from './list-pictures.ts';

declare module 'vitest/node' {
  interface ToMatchScreenshotComparators {
    pictures: Record<string, never>;
  }
}

const { storybook, references, differences, brands, filter, stress, only } = JSON.parse(
  process.env.PANTOGRAPH_VISUAL ?? '{}',
) as CaptureOptions;
const browser = await findBrowser();
const serve = sirv(storybook, { dev: true });

export default defineConfig({
  plugins: [
    {
      name: 'serve-the-built-storybook',
      configureServer(server) {
        // Before Vite's own answers: the built Storybook has an index.html and assets of its own.
        server.middlewares.use((request, response, next) => {
          if (/^\/(iframe\.html|assets\/|examples\/|sb-|project\.json|index\.json)/.test(request.url ?? ''))
            serve(request, response, next);
          else next();
        });
      },
    },
  ],
  test: {
    name: 'visual',
    include: ['visual/pictures.browser.ts'],
    provide: {
      pictures: listPictures(storybook, brands, {
        ...(filter !== undefined && { filter }),
        ...(stress !== undefined && { stress }),
        ...(only !== undefined && { only }),
      }),
    },
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 800 },
      provider: playwright({
        launchOptions: { executablePath: browser.executablePath, args: browser.args, env: browser.env },
      }),
      instances: [{ browser: 'chromium' }],
      expect: {
        toMatchScreenshot: {
          comparators: { pictures: comparePictures },
          comparatorName: 'pictures',
          resolveScreenshotPath: ({ arg, ext }) => join(references, `${arg}${ext}`),
          resolveDiffPath: ({ arg, ext }) => join(differences, `${arg}${ext}`),
        },
      },
    },
  },
});
