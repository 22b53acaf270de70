import * as migration_20261122_230222_initial from './20261122_230222_initial.ts';

export const migrations = [
  {
    up: migration_20261122_230222_initial.up,
    down: migration_20261122_230222_initial.down,
    name: '20261122_230222_initial',
  },
];
