import { proveTarget } from './suite/prove-target.js';
import { angular } from './targets/angular.js';

proveTarget(angular);
