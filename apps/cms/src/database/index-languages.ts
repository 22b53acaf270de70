/** A table as drizzle has it: columns by the names that Payload gives them. */
type Table = Readonly<Record<string, unknown>>;

interface SchemaHook {
  schema: { tables: Record<string, unknown> };
  extendTable(args: { table: never; extraConfig: (table: Table) => object }): void;
}

/**
 * Make the hook that gives every table of texts in languages an index by document. Payload has one by language and document,
 * by which the texts of one document cannot be found: without this, each reading of a document reads the texts of all.
 *
 * @param index makes an index of a name; it is not the same for all databases
 */
export function indexLanguages(index: (name: string) => { on(column: never): unknown }) {
  return <Hook extends SchemaHook>({ schema, extendTable }: Hook): Hook['schema'] => {
    for (const [name, table] of Object.entries(schema.tables)) {
      if (!name.endsWith('_locales') || (table as Table)._parentID === undefined) continue;
      extendTable({
        table: table as never,
        extraConfig: ({ _parentID }) => ({ _document: index(`${name}_document_idx`).on(_parentID as never) }),
      });
    }
    return schema;
  };
}
