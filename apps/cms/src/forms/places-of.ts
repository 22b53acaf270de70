/** Say where in the editor a place of the form is: a shared section counts there as one, whatever it holds. */
export function placesOf(rows: unknown, shared: ReadonlyMap<string, unknown[]>): (path: string) => string {
  const origins: number[] = [];
  for (const [index, row] of (Array.isArray(rows) ? rows : []).entries()) {
    const { blockType, section } = row as { blockType?: string; section?: unknown };
    const parts = blockType === 'shared-section' ? (shared.get(String(section))?.length ?? 1) : 1;
    for (let part = 0; part < parts; part++) origins.push(index);
  }
  return (path) =>
    path.replace(/^sections\.(\d+)/, (_, index: string) => `sections.${origins[Number(index)] ?? index}`);
}
