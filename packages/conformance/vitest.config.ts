import vue from '@vitejs/plugin-vue';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { findBrowser } from '../../scripts/browser.mjs';
import { compileSolid } from './src/compilers/compile-solid.js';
import { ConformanceReporter } from './src/report/reporter.js';
import { sveltePlugin } from './src/svelte/svelte-plugin.js';
import { writeOnServer } from './src/targets/write-on-server.js';

/** Said anew in each project: where this file is one project of many, it is another folder. */
const root = import.meta.dirname;

/** What is found only while tests run, which would load the page anew. */
const include = [
  '@angular/compiler',
  '@angular/core',
  '@angular/forms',
  '@angular/forms/signals',
  '@angular/platform-browser',
  '@guidepup/virtual-screen-reader',
  'axe-core',
  'dom-accessibility-api',
  'parse5',
  'react',
  'react-dom/client',
  'react/jsx-runtime',
  'solid-js',
  'solid-js/store',
  'solid-js/web',
  'svelte',
  'svelte/internal/client',
  'svelte/internal/disclose-version',
  'svelte/internal/flags/legacy',
  'vue',
  'zod',
];

/** Their behaviours take minutes each: `npm test` leaves them to `npm run test:conformance`. */
const frameworks = ['vue', 'svelte', 'web-components', 'angular', 'solid'].map(
  (name) => `browser/${name}.browser.test.ts`,
);

export default defineConfig(async (): Promise<ViteUserConfig> => {
  const { executablePath, args, env } = await findBrowser();
  const inBrowser = (name: string, files: { include: string[]; exclude?: string[] }) => ({
    root,
    plugins: [compileSolid(), sveltePlugin(), vue()],
    optimizeDeps: { include },
    test: {
      name,
      ...files,
      browser: {
        enabled: true,
        provider: playwright({ launchOptions: { executablePath, args, env } }),
        commands: {
          writeOnServer: (_: unknown, ...asked: Parameters<typeof writeOnServer>) => writeOnServer(...asked),
        },
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1280, height: 900 },
        instances: [{ browser: 'chromium' as const }],
      },
    },
  });
  return {
    test: {
      name: 'conformance',
      reporters: ['default', new ConformanceReporter(`${root}/../../reports/conformance.json`)],
      projects: [
        {
          root,
          plugins: [compileSolid(), sveltePlugin()],
          test: { name: 'conformance-dom', include: ['test/**/*.test.ts'] },
        },
        inBrowser('conformance-browser', { include: ['browser/**/*.browser.test.ts'], exclude: frameworks }),
        inBrowser('conformance-frameworks', { include: frameworks }),
      ],
    },
  };
});
