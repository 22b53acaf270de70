import type { Json, JsonObject } from '../dtcg/json.js';

/**
 * Write a DTCG colour as CSS in its own colour space, so that a wide gamut is kept.
 * @see https://www.designtokens.org/tr/2025.10/color/
 */
export function colorCss(color: JsonObject): string {
  const space = String(color.colorSpace ?? 'srgb');
  const parts = (Array.isArray(color.components) ? color.components : []).map(component);
  const alpha = typeof color.alpha === 'number' && color.alpha < 1 ? ` / ${component(color.alpha)}` : '';
  const [a = '0', b = '0', c = '0'] = parts;
  switch (space) {
    case 'oklch':
    case 'oklab':
    case 'lch':
    case 'lab':
      return `${space}(${a} ${b} ${c}${alpha})`;
    case 'hsl':
    case 'hwb':
      return `${space}(${a} ${percent(b)} ${percent(c)}${alpha})`;
    default:
      return `color(${space} ${a} ${b} ${c}${alpha})`;
  }
}

function component(value: Json): string {
  return typeof value === 'number' ? String(Number(value.toFixed(4))) : 'none';
}

function percent(value: string): string {
  return value === 'none' ? value : `${value}%`;
}
