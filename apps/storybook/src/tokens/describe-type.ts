import { inPixels } from './in-pixels.js';

/** Split a `font` shorthand as the tokens write it into what a designer asks: size, line, weight and family. */
export function describeType(css: string): string[] {
  const [, weight, size, line, family] = /^(\d+) (.+)\/([\d.]+) '?([^',]+)/.exec(css) ?? [];
  if (!weight || !size || !line || !family) return [css];
  return [`${family} ${weight}`, `${inPixels(size)}, line ${line}`];
}
