import { proveTarget } from './suite/prove-target.js';
import { html } from './targets/html.js';

proveTarget(html);
