import type { EmittedToken } from '@pantograph/tokens/brand';

/**
 * Write the colours of a mode into an SVG where it names tokens, whether they are declared in it or not: what draws cards knows
 * neither custom properties nor `oklch()`.
 */
export function resolveSvg(svg: string, tokens: readonly EmittedToken[], mode: 'light' | 'dark'): string {
  const byName = new Map(tokens.map((token) => [token.css, token]));
  return svg.replace(/var\(\s*(--pg-[\w-]+)\s*(?:,[^()]*)?\)/g, (_, name: string) => {
    const token = byName.get(name);
    return token?.hex?.[mode] ?? token?.[mode] ?? 'none';
  });
}
