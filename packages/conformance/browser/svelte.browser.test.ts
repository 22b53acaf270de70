import { proveTarget } from './suite/prove-target.js';
import { svelte } from './targets/svelte.js';

proveTarget(svelte);
