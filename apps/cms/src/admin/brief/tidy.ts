/** Leave out what nobody wrote yet: rows that were only added, groups without a word. Nothing at all is undefined. */
export function tidy(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map(tidy).filter((row) => row !== undefined);
    return rows.length > 0 ? rows : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).flatMap(([key, field]) => {
    const kept = tidy(field);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Find the place in a form of a place in its tidy value: rows that nobody wrote do not count there. */
export function placeInForm(form: unknown, path: string): string {
  let at = form;
  const keys = path.split('.').map((key) => {
    if (!Array.isArray(at)) {
      at = (at as Record<string, unknown> | null | undefined)?.[key];
      return key;
    }
    const written = at.flatMap((row, index) => (tidy(row) === undefined ? [] : [index]));
    const index = written[Number(key)] ?? Number(key);
    at = at[index];
    return String(index);
  });
  return keys.join('.');
}

/** Write a value as text that does not depend on the order of its keys: databases have orders of their own. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
