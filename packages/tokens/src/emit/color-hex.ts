import { clampChroma, formatHex, formatHex8, parse } from 'culori';

/** Write a CSS colour as `#rrggbb` (or `#rrggbbaa`), its chroma lowered until it fits sRGB. */
export function colorHex(css: string): string {
  const color = clampChroma(parse(css) ?? { mode: 'rgb', r: 0, g: 0, b: 0 }, 'oklch');
  return color.alpha !== undefined && color.alpha < 1 ? formatHex8(color) : formatHex(color);
}
