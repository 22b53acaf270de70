/** Quote a text as a string in an expression of a template, where double quotes end the attribute. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('&', '\\u0026')}'`;
}
