import { proveTarget } from './suite/prove-target.js';
import { solid } from './targets/solid.js';

proveTarget(solid);
