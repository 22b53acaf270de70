type Styles<Value> = Readonly<Record<string, Value>>;

/** Write the values of a style as text, empty where one is absent. */
export function styleTexts(style: Styles<string | number | null | undefined>): Styles<string> {
  return Object.fromEntries(Object.entries(style).map(([name, value]) => [name, String(value ?? '')]));
}
