#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything else is loaded: that is most of what one changed component takes.
enableCompileCache();
const [{ compile }, { CompileError }, { targets }] = await Promise.all([
  import('./compile.js'),
  import('./compile-error.js'),
  import('./targets/registry.js'),
]);

const usage = `Usage: pantograph-compile TARGET... [COMPONENT...]

Compile components to the packages of targets. TARGET: ${[...targets.keys()].join(', ')} or all. Without COMPONENT, every component.
`;

const [target, ...components] = process.argv.slice(2);

if (target === undefined || target === '--help') {
  process.stdout.write(usage);
  process.exitCode = target === undefined ? 2 : 0;
} else {
  try {
    const result = await compile({ targets: [target], ...(components.length > 0 && { components }) });
    const { compiled, unchanged, ms } = result;
    process.stdout.write(`${target}: ${compiled.length} compiled, ${unchanged} unchanged, ${Math.round(ms)} ms\n`);
  } catch (error) {
    if (!(error instanceof CompileError) && !(error instanceof RangeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
