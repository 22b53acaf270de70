import { buildPackage } from './build-package.js';

buildPackage();
