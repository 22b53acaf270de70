import * as migration_20261122_225217_initial from './20261122_225217_initial.ts';

export const migrations = [
  {
    up: migration_20261122_225217_initial.up,
    down: migration_20261122_225217_initial.down,
    name: '20261122_225217_initial',
  },
];
