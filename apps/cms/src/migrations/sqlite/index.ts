import * as migration_20261122_230205_initial from './20261122_230205_initial.ts';

export const migrations = [
  {
    up: migration_20261122_230205_initial.up,
    down: migration_20261122_230205_initial.down,
    name: '20261122_230205_initial',
  },
];
