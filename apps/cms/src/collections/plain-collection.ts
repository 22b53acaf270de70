import type { CollectionConfig, Field } from 'payload';
import { inOwnBrands } from '../access/access.ts';
import type { Action } from '../access/permissions.ts';
import { plainComponents } from '../admin/admin-frame.ts';
import { guards } from '../guard/guards.ts';
import { documentFields } from './document-fields.ts';

/** What the collections of brands differ in whose documents nobody reviews; all else is Payload's. */
interface PlainCollection extends Omit<CollectionConfig, 'access' | 'admin'> {
  /** What their list shows; the first names a document. */
  columns: [string, ...string[]];
  group?: string;
  /** Who may do what, in their own brands; any of the actions is enough. */
  may: { create: Action[]; update: Action[]; delete: Action[] };
  /** What stands beside the form, below brand and key. */
  panels?: Field[];
  /** What its list and its form are made of, where they are not those of all. */
  components?: NonNullable<CollectionConfig['admin']>['components'];
  readVersions?: NonNullable<CollectionConfig['access']>['readVersions'];
}

/** Make a collection of documents that belong to a brand and are there as soon as they are saved. */
export function plainCollection({
  columns,
  group,
  may,
  readVersions,
  fields,
  panels = [],
  components = plainComponents,
  ...own
}: PlainCollection): CollectionConfig {
  return {
    hooks: guards,
    disableDuplicate: true,
    ...own,
    admin: {
      useAsTitle: columns[0],
      defaultColumns: columns,
      hideAPIURL: true,
      components,
      pagination: { defaultLimit: 50 },
      ...(group !== undefined && { group }),
    },
    access: {
      create: inOwnBrands(...may.create),
      read: inOwnBrands(),
      update: inOwnBrands(...may.update),
      delete: inOwnBrands(...may.delete),
      ...(readVersions && { readVersions }),
    },
    fields: [...fields, ...documentFields(), ...panels],
  };
}
