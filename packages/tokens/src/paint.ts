type Values = Readonly<Record<string, string>>;

/**
 * Write the values of the tokens that an SVG uses into it, light and dark, since a picture shown by `<img>` sees nothing
 * of the page around it.
 *
 * @throws {Error} where it uses a token that the brand has not
 */
export function paint(svg: string, { light, dark }: { light: Values; dark: Values }): string {
  const root = /<svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>/i.exec(svg);
  if (!root) throw new Error('the picture has no <svg> element');
  const names = [...new Set([...svg.matchAll(/var\(\s*(--pg-[\w-]+)/g)].map(([, name = '']) => name))].sort();
  const missing = names.find((name) => light[name] === undefined);
  if (missing !== undefined) throw new Error(`it uses the token ${missing}, which the brand does not have`);
  const day = names.map((name) => declare(name, light[name]));
  const night = names.filter((name) => dark[name] !== light[name]).map((name) => declare(name, dark[name]));
  const style = [
    `:root{${day.join('')}}`,
    night.length > 0 && `@media (prefers-color-scheme:dark){:root{${night.join('')}}}`,
  ];
  const end = root.index + root[0].length;
  return `${svg.slice(0, end)}<style>${style.filter(Boolean).join('')}</style>${svg.slice(end)}`;
}

function declare(name: string, value = 'initial'): string {
  return `${name}:${value.replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'))};`;
}
