import { defineConfig } from 'vite';
import { compileSolid } from '../src/compilers/compile-solid.js';
import { sveltePlugin } from '../src/svelte/svelte-plugin.js';

/**
 * One page that shows any example as any target renders it, for Storybook's toolbar. In development mode: frameworks say there
 * what is wrong, and the suite's way into React needs it.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  mode: 'development',
  logLevel: 'error',
  publicDir: false,
  plugins: [compileSolid(), sveltePlugin()],
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
  build: {
    outDir: '../dist/frames',
    emptyOutDir: true,
    target: 'es2024',
    minify: false,
    chunkSizeWarningLimit: 10_000,
  },
});
