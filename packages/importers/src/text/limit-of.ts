/** What of a Zod schema says how long its texts or lists may be. */
interface Limited {
  readonly _zod: {
    readonly def: { readonly checks?: readonly { readonly _zod: { readonly def: object } }[] | undefined };
  };
}

/**
 * Get how much a text or list may hold, from its schema.
 *
 * @throws {Error} where the schema sets no limit
 */
export function limitOf(schema: Limited): number {
  for (const { _zod: check } of schema._zod.def.checks ?? []) {
    if ('maximum' in check.def && typeof check.def.maximum === 'number') return check.def.maximum;
  }
  throw new Error('The schema of this field sets no limit.');
}
