import type { EmittedToken } from '@pantograph/tokens/brand';
import { lengthOf } from './length-of.js';
import { type TokenValues, tokenValues } from './token-values.js';
import { type Typeface, typefaceOf } from './typeface-of.js';

/** In which surroundings a brand is shown; `width` is that of the surface in CSS pixels, by which fluid sizes are resolved. */
export interface StyleSurroundings {
  locale: string;
  mode?: 'light' | 'dark';
  width: number;
}

/** A brand's tokens as values that need nothing looked up: for mail clients, pictures and print. */
export interface BrandStyle {
  /** Get a colour as `#rrggbb` or `#rrggbbaa`. */
  color(path: string): string;
  /** Get a dimension in CSS pixels. */
  size(path: string): number;
  /** Get a typography token. */
  type(path: string): Typeface;
}

/**
 * Resolve a brand's tokens, or the values that are read of them, for surroundings. Each function throws a RangeError where the brand has no such token, for that is
 * a fault of a template and not of a document.
 */
export function brandStyle(tokens: readonly EmittedToken[] | TokenValues, surroundings: StyleSurroundings): BrandStyle {
  const { locale, mode = 'light', width } = surroundings;
  const isArabic = /^ar\b/.test(locale);
  const value = typeof tokens === 'function' ? tokens : tokenValues(tokens);
  const read = (path: string): string => {
    const css = (isArabic ? value(path, 'ar') : undefined) ?? value(path, mode);
    if (css === undefined) throw new RangeError(`The brand has no token "${path}".`);
    return css;
  };
  return {
    color: (path) => {
      const hex = value(path, `hex.${mode}`);
      if (hex === undefined && read(path)) throw new RangeError(`The token "${path}" is no colour.`);
      return hex ?? '';
    },
    size: (path) => lengthOf(read(path), width),
    type: (path) => {
      const font = read(path);
      const spacing = (isArabic ? value(path, 'spacing.ar') : undefined) ?? value(path, 'spacing.light') ?? '0';
      return typefaceOf(font, spacing, width);
    },
  };
}
