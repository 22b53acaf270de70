import type { Properties } from './properties.js';

/** Write the brand's one style sheet, for pages that show this brand alone. */
export function brandCss(sets: Properties): string {
  return [
    rule(':root', sets.light, 'light dark'),
    `@media (prefers-color-scheme:dark){\n${rule(':root', sets.dark)}}\n`,
    rule("[data-mode='light']", pick(sets.light, sets.dark), 'light'),
    rule("[data-mode='dark']", sets.dark, 'dark'),
    rule('[lang]:lang(ar)', sets.ar),
    // A name or a link in Latin letters inside Arabic text.
    rule(':lang(ar) [lang]:not(:lang(ar))', pick(sets.light, sets.ar)),
  ].join('');
}

/** Write the same scoped to `[data-brand]`, so that several brands can stand side by side. Brands do not nest. */
export function scopedCss(id: string, sets: Properties): string {
  const brand = `[data-brand='${id}']`;
  const inMode = (mode: string): string =>
    [
      `[data-mode='${mode}'] ${brand}:not([data-mode])`,
      `${brand} [data-mode='${mode}']:not([data-brand])`,
      `${brand}[data-mode='${mode}']`,
    ].join(',');
  return [
    rule(brand, sets.light, 'light dark'),
    `@media (prefers-color-scheme:dark){\n${rule(brand, sets.dark)}}\n`,
    rule(inMode('light'), pick(sets.light, sets.dark), 'light'),
    rule(inMode('dark'), sets.dark, 'dark'),
    rule(`${brand}:lang(ar),${brand} [lang]:lang(ar)`, sets.ar),
    rule(`${brand}:lang(ar) [lang]:not(:lang(ar)),:lang(ar) ${brand}[lang]:not(:lang(ar))`, pick(sets.light, sets.ar)),
  ].join('');
}

function rule(selector: string, values: Record<string, string>, scheme?: string): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}:${value};`);
  if (scheme) lines.unshift(`color-scheme:${scheme};`);
  return lines.length > 0 ? `${selector}{\n${lines.join('\n')}\n}\n` : '';
}

function pick(values: Record<string, string>, like: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.keys(like).map((name) => [name, values[name] ?? 'initial']));
}
