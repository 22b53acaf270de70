import type { Properties } from './properties.js';

type Values = Record<string, string>;

/** Where the values of each mode and script hold. */
interface Selectors {
  all: string;
  light: string;
  dark: string;
  arabic: string;
  backToLatin: string;
}

/** Write the brand's one style sheet, for pages that show this brand alone. */
export function brandCss(sets: Properties): string {
  return sheet(sets, {
    all: ':root',
    light: "[data-mode='light']",
    dark: "[data-mode='dark']",
    arabic: '[lang]:lang(ar)',
    // A name or a link in Latin letters inside Arabic text.
    backToLatin: ':lang(ar) [lang]:not(:lang(ar))',
  });
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
  return sheet(sets, {
    all: brand,
    light: inMode('light'),
    dark: inMode('dark'),
    arabic: `${brand}:lang(ar),${brand} [lang]:lang(ar)`,
    backToLatin: `${brand}:lang(ar) [lang]:not(:lang(ar)),:lang(ar) ${brand}[lang]:not(:lang(ar))`,
  });
}

function sheet({ light, dark, ar }: Properties, at: Selectors): string {
  return [
    rule(at.all, light, 'light dark'),
    `@media screen and (prefers-color-scheme:dark){\n${rule(at.all, dark)}}\n`,
    // Paper is light, whatever the screen was; pictures in a page follow its scheme.
    `@media print{\n${rule(at.all, {}, 'light')}}\n`,
    rule(at.light, pick(light, dark), 'light'),
    // Nor does an attribute darken paper.
    `@media screen{\n${rule(at.dark, dark, 'dark')}}\n`,
    rule(at.arabic, ar),
    rule(at.backToLatin, pick(light, ar)),
  ].join('');
}

function rule(selector: string, values: Values, scheme?: string): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}:${value};`);
  if (scheme) lines.unshift(`color-scheme:${scheme};`);
  return lines.length > 0 ? `${selector}{\n${lines.join('\n')}\n}\n` : '';
}

function pick(values: Values, like: Values): Values {
  return Object.fromEntries(Object.keys(like).map((name) => [name, values[name] ?? 'initial']));
}
