import { isObject, type Json, type JsonObject } from '../dtcg/json.js';

/** Window widths between which a fluid size grows, in rem: a small telephone and a laptop. */
const from = 22.5;
const to = 80;

/** Write a size that carries a fluid range as `clamp()`; undefined when it carries none. */
export function fluidCss(dimension: JsonObject): string | undefined {
  if (!isObject(dimension.fluid)) return undefined;
  const min = rem(dimension.fluid.min ?? null);
  const max = rem(dimension.fluid.max ?? null);
  if (min === max) return `${min}rem`;
  const slope = (max - min) / (to - from);
  const start = min - slope * from;
  return `clamp(${round(Math.min(min, max))}rem, ${round(start)}rem + ${round(slope * 100)}vw, ${round(Math.max(min, max))}rem)`;
}

function rem(value: Json): number {
  if (!isObject(value) || typeof value.value !== 'number') return 0;
  return value.unit === 'px' ? value.value / 16 : value.value;
}

function round(figure: number): number {
  return Number(figure.toFixed(4));
}
