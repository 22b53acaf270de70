import * as migration_20261122_203440_initial from './20261122_203440_initial.ts';

export const migrations = [
  {
    up: migration_20261122_203440_initial.up,
    down: migration_20261122_203440_initial.down,
    name: '20261122_203440_initial',
  },
];
