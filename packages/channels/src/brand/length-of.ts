const sum = /^([-\d.]+)rem ([+-]) ([\d.]+)vw$/;

/**
 * Resolve a CSS length of the tokens to CSS pixels, on a surface `width` pixels wide: `px`, `rem` of 16 pixels, `0`, and the
 * `clamp(MINrem, Arem + Bvw, MAXrem)` of fluid sizes.
 *
 * @throws {RangeError} for any other value
 */
export function lengthOf(css: string, width: number): number {
  if (css === '0') return 0;
  const plain = /^(-?[\d.]+)(px|rem)$/.exec(css);
  if (plain) return Number(plain[1]) * (plain[2] === 'rem' ? 16 : 1);
  const [least, middle, most] = /^clamp\((.+), (.+), (.+)\)$/.exec(css)?.slice(1) ?? [];
  const parts = sum.exec(middle ?? '');
  if (least === undefined || most === undefined || !parts) throw new RangeError(`"${css}" is no length of tokens.`);
  const fluid = Number(parts[1]) * 16 + ((parts[2] === '-' ? -1 : 1) * Number(parts[3]) * width) / 100;
  return Math.min(Math.max(fluid, lengthOf(least, width)), lengthOf(most, width));
}
