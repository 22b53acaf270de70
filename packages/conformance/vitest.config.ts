import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'conformance',
    projects: [{ test: { name: 'conformance', include: ['test/**/*.test.ts'] } }],
  },
});
