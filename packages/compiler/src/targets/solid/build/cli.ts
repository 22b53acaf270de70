#!/usr/bin/env node
import { join } from 'node:path';
import { compilePackage } from './compile-package.js';

const start = performance.now();
const place = process.cwd();
const compiled = await compilePackage(join(place, 'src'), join(place, 'dist'));
process.stdout.write(`solid: ${compiled.length} modules built, ${Math.round(performance.now() - start)} ms\n`);
