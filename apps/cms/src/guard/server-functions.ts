/** What the editor asks of its server; of all that Payload offers beside it, nothing is used here. */
const used: ReadonlySet<unknown> = new Set([
  'form-state',
  'table-state',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
]);

/**
 * Tell whether a server function is one of the editor's. Others are refused: they copy languages or plan publishing past the
 * workflow, and Payload takes even the names that every object of the language has.
 */
export function isServerFunction(name: unknown): boolean {
  return used.has(name);
}
