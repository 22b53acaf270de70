#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

const main = new URL('../dist/bundle/main.js', import.meta.url);

if (existsSync(main)) {
  // A third of the time of a short command is spent compiling modules that did not change since the last one.
  enableCompileCache?.();
  await import(main.href);
} else {
  console.error('The command is not built yet. Run: npm run build');
  process.exitCode = 2;
}
