import { parse, wcagContrast } from 'culori';

/** Compute the WCAG 2 contrast of two CSS colours, from 1 to 21, as text with one digit; a dash where one is no colour. */
export function contrastFigure(one: string, other: string): string {
  if (!parse(one) || !parse(other)) return '–';
  return `${wcagContrast(one, other).toFixed(1)}:1`;
}
