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

function sheet(sets: Properties, at: Selectors): string {
  return [
    rule(at.all, 'color-scheme:light dark;'),
    rule(at.light, 'color-scheme:light;'),
    rule(at.dark, 'color-scheme:dark;'),
    // Pictures apart from the rest: their four copies stand close together, where gzip sees that they are alike.
    ...[false, true].map((pictures) => {
      const light = only(sets.light, pictures);
      const dark = only(sets.dark, pictures);
      return [
        rule(at.all, lines(light)),
        `@media (prefers-color-scheme:dark){\n${rule(at.all, lines(dark))}}\n`,
        rule(at.light, lines(pick(light, dark))),
        rule(at.dark, lines(dark)),
      ].join('');
    }),
    rule(at.arabic, lines(sets.ar)),
    rule(at.backToLatin, lines(pick(sets.light, sets.ar))),
  ].join('');
}

function rule(selector: string, body: string): string {
  return body === '' ? '' : `${selector}{\n${body}\n}\n`;
}

function lines(values: Values): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}:${value};`)
    .join('\n');
}

function only(values: Values, pictures: boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.startsWith('url(') === pictures));
}

function pick(values: Values, like: Values): Values {
  return Object.fromEntries(Object.keys(like).map((name) => [name, values[name] ?? 'initial']));
}
