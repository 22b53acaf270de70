import type { CollectionConfig, Field } from 'payload';
import { nobody } from '../../access/access.ts';

/** A collection that the CMS keeps for itself: no interface reads or writes it. `indexes` are those over several fields. */
export function hiddenCollection(slug: string, fields: Field[], indexes: string[][] = []): CollectionConfig {
  return {
    slug,
    indexes: indexes.map((names) => ({ fields: names })),
    access: { create: nobody, read: nobody, update: nobody, delete: nobody },
    admin: { hidden: true },
    graphQL: false,
    disableDuplicate: true,
    fields,
  };
}
