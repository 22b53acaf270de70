import { proveTarget } from './suite/prove-target.js';
import { webComponents } from './targets/web-components.js';

proveTarget(webComponents);
