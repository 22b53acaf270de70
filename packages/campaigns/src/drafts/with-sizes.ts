/** Give every picture of a draft that names only its file the size of that file, such as `640x480`. */
export function withSizes(value: unknown, facts: (src: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withSizes(item, facts));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withSizes(field, facts)]));
  if (typeof fields.src !== 'string' || typeof fields.alt !== 'string' || 'width' in fields) return fields;
  const [width, height] = (facts(fields.src) ?? '').split('x').map(Number);
  return height === undefined ? fields : { ...fields, width, height };
}
