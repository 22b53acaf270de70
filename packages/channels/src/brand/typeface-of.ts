import { lengthOf } from './length-of.js';

/** How text is set: sizes in CSS pixels, `lineHeight` a multiple of the size. */
export interface Typeface {
  /** As the brand names them, the first wanted most; generic names such as `serif` last, stand-ins left out. */
  families: readonly string[];
  size: number;
  weight: number;
  style: 'normal' | 'italic';
  lineHeight: number;
  letterSpacing: number;
}

const shorthand = /^(italic )?(\d+) (.+?)\/([\d.]+) (.+)$/;

/**
 * Read the CSS `font` shorthand that typography tokens are emitted as, with its letter spacing in px or em beside it.
 *
 * @throws {RangeError} where it is not one
 */
export function typefaceOf(font: string, spacing: string, width: number): Typeface {
  const [, italic, weight, length = '', lineHeight, families = ''] = shorthand.exec(font) ?? [];
  if (families === '') throw new RangeError(`"${font}" is no font of tokens.`);
  const size = lengthOf(length, width);
  return {
    families: families
      .split(/,\s*/)
      .map((name) => name.replaceAll(/^['"]|['"]$/g, ''))
      .filter((name) => !name.endsWith(' fallback')),
    size,
    weight: Number(weight),
    style: italic ? 'italic' : 'normal',
    lineHeight: Number(lineHeight),
    letterSpacing:
      spacing.endsWith('em') && !spacing.endsWith('rem') ? Number.parseFloat(spacing) * size : lengthOf(spacing, width),
  };
}
