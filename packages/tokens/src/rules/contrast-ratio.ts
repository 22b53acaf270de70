import { blend, clampRgb, parse, wcagContrast } from 'culori';

/**
 * Measure the contrast of two CSS colours as WCAG 2.2 does, in sRGB. A translucent front, or back, is laid over what
 * is behind it first: give `behind` where the back may be translucent.
 */
export function contrastRatio(front: string, back: string, behind = 'white'): number {
  const ground = flat(behind, 'white');
  const below = flat(back, ground);
  return wcagContrast(flat(front, below), below);
}

function flat(color: string, below: string | ReturnType<typeof blend>): ReturnType<typeof blend> {
  const parsed = parse(color);
  if (!parsed) throw new TypeError(`"${color}" is not a colour.`);
  return blend([below, clampRgb(parsed)], 'normal', 'rgb');
}
