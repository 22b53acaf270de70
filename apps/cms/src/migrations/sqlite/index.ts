import * as migration_20261122_203432_initial from './20261122_203432_initial.ts';

export const migrations = [
  {
    up: migration_20261122_203432_initial.up,
    down: migration_20261122_203432_initial.down,
    name: '20261122_203432_initial',
  },
];
