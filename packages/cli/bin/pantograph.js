#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const main = new URL('../dist/bundle/main.js', import.meta.url);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  fail(`Pantograph needs Node 22.12 or later and this is ${process.versions.node}. Run it as: npx pantograph`);
} else if (!existsSync(main)) {
  fail('The command is not built yet. Run: npm run build');
} else {
  // A quarter of the time of a short command is spent compiling modules that did not change since the last one.
  module.enableCompileCache?.();
  await import(main.href);
}

function fail(message) {
  console.error(message);
  process.exitCode = 2;
}
