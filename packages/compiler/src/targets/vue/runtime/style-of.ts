type Value = string | number | null | undefined;

/** Give the custom properties that have a value as a style to bind, and none where none has. */
export function styleOf(properties: Readonly<Record<string, Value>>): { style?: Record<string, string> } {
  const given = Object.entries(properties).flatMap(([name, value]) => {
    const text = value === null || value === undefined ? '' : String(value).trim();
    return text === '' ? [] : [[name, text] as const];
  });
  return given.length === 0 ? {} : { style: Object.fromEntries(given) };
}
