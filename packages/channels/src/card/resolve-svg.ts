import type { EmittedToken } from '@pantograph/tokens/brand';
import { type TokenValues, tokenValues } from '../brand/token-values.js';

/**
 * Write the colours of a mode into an SVG where it names tokens, whether they are declared in it or not: what draws cards knows
 * neither custom properties nor `oklch()`.
 */
export function resolveSvg(svg: string, tokens: readonly EmittedToken[] | TokenValues, mode: 'light' | 'dark'): string {
  const value = typeof tokens === 'function' ? tokens : tokenValues(tokens);
  const painted = svg.replace(
    /var\(\s*(--pg-[\w-]+)\s*(?:,[^()]*)?\)/g,
    (_, name: string) => value(name, `hex.${mode}`) ?? value(name, mode) ?? 'none',
  );
  return painted.replace(/<circle\b[^>]*\bpathLength="[^>]*>/g, measured);
}

/** Write the dashes of a circle in its own units: what draws cards does not know `pathLength`. */
function measured(circle: string): string {
  const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(circle)?.[1] ?? '';
  const unit = (2 * Math.PI * Number(read('r'))) / Number(read('pathLength'));
  const dashes = read('stroke-dasharray')
    .split(/[\s,]+/)
    .map((dash) => Math.max(Number(dash) * unit, 0.01).toFixed(3));
  if (!dashes.every((dash) => Number(dash) > 0)) return circle;
  return circle
    .replace(/\s*\bpathLength="[^"]*"/, '')
    .replace(/\bstroke-dasharray="[^"]*"/, `stroke-dasharray="${dashes.join(' ')}"`);
}
