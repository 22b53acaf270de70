import { enableCompileCache } from 'node:module';
import { buildPackage } from './build-package.js';

enableCompileCache();
try {
  await buildPackage();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
