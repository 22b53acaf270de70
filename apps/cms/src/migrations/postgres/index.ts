import * as migration_20261122_225233_initial from './20261122_225233_initial.ts';

export const migrations = [
  {
    up: migration_20261122_225233_initial.up,
    down: migration_20261122_225233_initial.down,
    name: '20261122_225233_initial',
  },
];
