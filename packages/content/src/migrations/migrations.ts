import { migrations as besideComponents } from '@pantograph/components';
import type { Migration } from './migration.js';

/** The documents' own steps, one file each; there has been no reason for one yet. */
const own: readonly Migration[] = [];

/** Every step there is: the documents' own and those that stand beside components. */
export const migrations: readonly Migration[] = [...own, ...besideComponents];
