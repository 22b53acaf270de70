import { proveTarget } from './suite/prove-target.js';
import { react } from './targets/react.js';

proveTarget(react);
