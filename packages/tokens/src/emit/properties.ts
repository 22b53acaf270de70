import type { EmittedToken } from './emitted-token.js';

/** Custom property to value, in each context; `dark` and `ar` hold only what differs from `light`. */
export interface Properties {
  light: Record<string, string>;
  dark: Record<string, string>;
  ar: Record<string, string>;
}

/** Ornaments that components ask for; a brand may do without. */
const knownOrnaments = ['rule', 'corner', 'field'];

/** List the custom properties of a brand: semantic and component tokens, letter spacings and ornaments. */
export function properties(tokens: readonly EmittedToken[], ornaments: Record<string, string>): Properties {
  const sets: Properties = { light: {}, dark: {}, ar: {} };
  for (const token of tokens) {
    if (token.tier === 'primitive') continue;
    sets.light[token.css] = token.light;
    if (token.dark !== token.light) sets.dark[token.css] = token.dark;
    if (token.ar !== undefined) sets.ar[token.css] = token.ar;
    if (!token.letterSpacing) continue;
    const name = `${token.css}-letter-spacing`;
    sets.light[name] = token.letterSpacing.light;
    if (token.letterSpacing.ar !== undefined) sets.ar[name] = token.letterSpacing.ar;
  }
  for (const name of knownOrnaments) sets.light[`--pg-ornament-${name}`] = 'none';
  for (const [name, svg] of Object.entries(ornaments)) {
    const [light, dark] = [svg, svg].map((text, i) =>
      dataUrl(colour(text, i === 0 ? sets.light : { ...sets.light, ...sets.dark })),
    );
    sets.light[`--pg-ornament-${name}`] = light ?? 'none';
    if (dark && dark !== light) sets.dark[`--pg-ornament-${name}`] = dark;
  }
  return sets;
}

/** A picture behind `url()` cannot see the page's custom properties: put their values in. */
function colour(svg: string, values: Record<string, string>): string {
  return svg.replace(/var\((--pg-[\w-]+)\)/g, (whole, name) => values[name] ?? whole);
}

/** Inline, because `url()` in a custom property is resolved against whichever style sheet uses it. */
function dataUrl(svg: string): string {
  const text = svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('"', "'");
  return `url("data:image/svg+xml,${text.replace(/[%#<>{}"]/g, encodeURIComponent)}")`;
}
