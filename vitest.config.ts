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
          testTimeout: 120_000,
          expect: { poll: { timeout: 45_000, interval: 100 } },
          // Three servers, their databases and their browsers share the cores: docs/decisions/0145.
          retry: 1,
        },
      },
      ...own.filter((file) => existsSync(new URL(file, import.meta.url))),
    ],
  },
});
