import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** Read the look of a brand as a drawing can have it, which may fetch nothing: light alone, and fonts that come along. */
export function brandLook(brand) {
  const file = resolve(`@pantograph/tokens/brands/${brand}/scoped.css`);
  const css = readFileSync(file, 'utf8');
  const faces = [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(([rule, text]) => readFace(rule, text, dirname(file)));
  return {
    tokens: css.replace(/@font-face\{[^}]*\}\s*/g, '').replace(/color-scheme:\s*light dark/g, 'color-scheme:light'),
    /** Write the fonts of the brand with the signs of a text and no other. */
    async fonts(text) {
      const signs = [...new Set(text)];
      const rules = faces.map(async ({ rule, source, bytes, axes, has }) => {
        if (!bytes) return rule;
        const own = signs.filter(has).join('');
        if (own.trim() === '') return '';
        const cut = await subsetFont(bytes, own, { targetFormat: 'woff2', variationAxes: axes });
        return rule.replace(source, `data:font/woff2;base64,${cut.toString('base64')}`);
      });
      return (await Promise.all(rules)).join('');
    },
  };
}

/** A face as it stands in a style sheet: where its file is, what it holds its axes at, and which signs it is for. */
function readFace(rule, text, folder) {
  const source = /url\(([^)]+)\)/.exec(text)?.[1];
  const settings = /font-variation-settings:([^;]+)/.exec(text)?.[1] ?? '';
  const axes = Object.fromEntries(
    [...settings.matchAll(/'(\w+)' ([\d.]+)/g)].map(([, axis, value]) => [axis, Number(value)]),
  );
  const ranges = [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from, to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  const isItalic = /font-style:italic/.test(text);
  return {
    rule,
    source,
    axes,
    bytes: source && readFileSync(join(folder, source)),
    has: (sign) => {
      const code = sign.codePointAt(0);
      return !isItalic && ranges.some(([from, to]) => code >= from && code <= to);
    },
  };
}
