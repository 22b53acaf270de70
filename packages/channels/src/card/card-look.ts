import type { BrandReader } from '../brand/brand-reader.js';
import { type BrandStyle, brandStyle } from '../brand/brand-style.js';
import type { CardNode, CardStyle } from './card-node.js';
import { type CardSurface, cssHeight, cssWidth } from './card-surface.js';

/** How a brand looks on a surface. Everything is in CSS pixels. */
export interface CardLook extends BrandStyle {
  mode: 'light' | 'dark';
  locale: string;
  isRtl: boolean;
  width: number;
  height: number;
  /** Where reading starts and ends. */
  start: 'left' | 'right';
  end: 'left' | 'right';
  /** How far words and logo keep from the edges: the brand's gutter, or more where the surface wants more. */
  inset: { top: number; bottom: number; start: number; end: number };
  /** Set a text in a typography token and a colour token. */
  text(words: string, type: string, color: string, style?: CardStyle, className?: string): CardNode;
}

const rtlScripts = /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Resolve how a brand looks on a surface, in a locale and a mode. */
export function cardLook(
  brand: BrandReader,
  surface: CardSurface,
  { locale, mode = 'light' }: { locale: string; mode?: 'light' | 'dark' },
): CardLook {
  const width = cssWidth(surface);
  const style = brandStyle(brand.value, { locale, mode, width });
  const isRtl = rtlScripts.test(locale);
  const gutter = Math.min(style.size('space.gutter'), width / 16, cssHeight(surface) / 9);
  const { safe, density } = surface;
  // The tails of letters may reach out of their line.
  const overhang = Math.min(9, cssHeight(surface) / 36, width / 40);
  const keep = (edge: number) => Math.max(gutter, edge / density + overhang);
  return {
    ...style,
    mode,
    locale,
    isRtl,
    width,
    height: cssHeight(surface),
    start: isRtl ? 'right' : 'left',
    end: isRtl ? 'left' : 'right',
    inset: {
      top: keep(safe.top),
      bottom: keep(safe.bottom),
      start: keep(isRtl ? safe.right : safe.left),
      end: keep(isRtl ? safe.left : safe.right),
    },
    text(words, type, color, more = {}, className) {
      const face = style.type(type);
      const font = brand.fonts().find(({ family }) => family === face.families[0]);
      const size = face.size * ((font?.scale ?? 100) / 100);
      return {
        type: 'text',
        text: words,
        lang: locale,
        dir: isRtl ? 'rtl' : 'ltr',
        ...(className && { className }),
        style: {
          fontFamily: face.families.map(quote).join(', '),
          fontSize: `${size}px`,
          fontWeight: face.weight,
          fontStyle: face.style,
          // Letters drawn larger take no more room between lines.
          lineHeight: (face.lineHeight * face.size) / size,
          letterSpacing: `${face.letterSpacing}px`,
          textAlign: isRtl ? 'right' : 'left',
          color: style.color(color),
          ...axesOf(font?.settings),
          ...more,
        },
      };
    },
  };
}

const generic = /^(serif|sans-serif|monospace|system-ui|ui-[a-z-]+|cursive|fantasy|math)$/;

function axesOf(settings: Record<string, number> = {}): CardStyle {
  const axes = Object.entries(settings).map(([axis, value]) => `'${axis}' ${value}`);
  return axes.length > 0 ? { fontVariationSettings: axes.join(', ') } : {};
}

function quote(family: string): string {
  return generic.test(family) ? family : `'${family}'`;
}
