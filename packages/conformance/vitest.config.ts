import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { findBrowser } from '../../scripts/browser.mjs';

/** Said anew in each project: where this file is one project of many, it is another folder. */
const root = import.meta.dirname;

export default defineConfig(async (): Promise<ViteUserConfig> => {
  const { executablePath, args, env } = await findBrowser();
  return {
    test: {
      name: 'conformance',
      projects: [
        { root, test: { name: 'conformance-dom', include: ['test/**/*.test.ts'] } },
        {
          root,
          optimizeDeps: {
            include: ['axe-core', 'parse5', 'react', 'react-dom/client', 'react/jsx-runtime', 'zod'],
          },
          test: {
            name: 'conformance-browser',
            include: ['browser/**/*.browser.test.ts'],
            browser: {
              enabled: true,
              provider: playwright({ launchOptions: { executablePath, args, env } }),
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 900 },
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  };
});
