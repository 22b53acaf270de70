import type { CollectionConfig } from 'payload';
import { afterChange } from './after-change.ts';
import { beforeChange } from './before-change.ts';
import { afterDelete, beforeDelete } from './before-delete.ts';
import { beforeOperation } from './before-operation.ts';
import { beforeRestore } from './before-restore.ts';
import { checkFilters } from './check-filters.ts';
import { fillIn } from './fill-in.ts';

/** The hooks of every collection whose documents belong to a brand. */
export const guards: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [checkFilters, beforeOperation, beforeRestore],
  beforeChange: [beforeChange, fillIn],
  afterChange: [afterChange],
  beforeDelete: [beforeDelete],
  afterDelete: [afterDelete],
};
