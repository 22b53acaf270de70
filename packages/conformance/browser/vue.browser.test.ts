import { proveTarget } from './suite/prove-target.js';
import { vue } from './targets/vue.js';

proveTarget(vue);
