type Declarations = Readonly<Record<string, string | number | null | undefined>>;

/** Make a style attribute of a component's own custom properties and its caller's style; none where both say nothing. */
export function styleOf(own: Declarations, added?: object | string): { style?: string } {
  const style = [typeof added === 'string' ? added : write({ ...added }), write(own)].filter(Boolean).join(';');
  return style ? { style } : {};
}

function write(declarations: Declarations): string {
  return Object.entries(declarations)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}:${String(value).trim()}`)
    .join(';');
}
