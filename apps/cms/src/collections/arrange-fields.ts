import type { Field } from 'payload';

/** How the fields of a kind of document stand in its form: what is written first, and what is folded away below. */
interface Arrangement {
  /** Names of fields, in order. */
  first: readonly string[];
  /** Folded groups by their heading. */
  folded: Readonly<Record<string, readonly string[]>>;
}

const arrangements: Readonly<Record<string, Arrangement>> = {
  pages: {
    first: ['title', 'description', 'sections'],
    folded: { 'Address and sharing': ['slug', 'image', 'noindex'], Event: ['event'], Template: ['template'] },
  },
  posts: {
    first: ['title', 'description', 'image', 'body'],
    folded: {
      'Authors, tags and dates': ['authors', 'tags', 'date', 'updated'],
      'Address and sharing': ['slug', 'image'],
    },
  },
  authors: { first: ['name'], folded: {} },
};

/**
 * Put the fields of a document in the order in which people write them. A field that nobody named here follows what is
 * written, so that one added to a schema is never hidden.
 */
export function arrangeFields(collection: string, fields: readonly Field[]): Field[] {
  const { first, folded } = arrangements[collection] ?? { first: [], folded: {} };
  const named = new Map(fields.map((field) => ['name' in field ? field.name : '', field]));
  const take = (names: readonly string[]) =>
    names.flatMap((name) => {
      const field = named.get(name);
      named.delete(name);
      return field ? [field] : [];
    });
  const written = take(first);
  const groups = Object.entries(folded).flatMap(([label, names]): Field[] => {
    const inside = take(names);
    return inside.length > 0 ? [{ type: 'collapsible', label, admin: { initCollapsed: true }, fields: inside }] : [];
  });
  return [...written, ...named.values(), ...groups];
}
