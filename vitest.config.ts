import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Suites with a configuration of their own: those that run in a real browser. */
const own = ['packages/conformance/vitest.config.ts', 'apps/storybook/vitest.config.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'scripts/test/**/*.test.ts'],
          exclude: ['packages/conformance/**', 'apps/cms/**', '**/node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'cms',
          include: ['apps/cms/test/**/*.test.ts'],
          globalSetup: 'apps/cms/test/server/demo.ts',
          testTimeout: 60_000,
        },
      },
      ...own.filter((file) => existsSync(new URL(file, import.meta.url))),
    ],
  },
});
