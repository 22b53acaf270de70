import { type BrandStyle, brandStyle } from '../brand/brand-style.js';
import type { ChannelBrand } from '../brand/channel-brand.js';
import type { Typeface } from '../brand/typeface-of.js';
import { fontName } from './sheet-fonts.js';

/** Points a CSS pixel: a sheet is held nearer than a screen stands, and must hold more. */
const scale = 0.55;
/** At which width fluid sizes are read: that of a sheet of A4 in CSS pixels. */
const width = 794;

/** Which token sets what on the sheet. */
const typePaths = {
  display: 'typography.display',
  title: 'typography.heading-1',
  headline: 'typography.heading-2',
  heading: 'typography.heading-3',
  figure: 'typography.heading-2',
  lead: 'typography.lead',
  body: 'typography.body',
  label: 'typography.label',
  kicker: 'typography.kicker',
  small: 'typography.small',
  code: 'typography.code',
} as const;

/** A brand's tokens as the sheet has them: lengths in points, colours as `#rrggbb`. */
export function sheetStyle(brand: ChannelBrand, locale: string) {
  const style = brandStyle(brand.tokens, { locale, width });
  const types = Object.entries(typePaths).map(
    ([name, path]) => [name, sheetType(style.type(path), brand, style)] as const,
  );
  const length = (path: string) => style.size(path) * scale;
  return {
    types: Object.fromEntries(types),
    strong: style.type('typography.label').weight,
    ground: style.color('color.surface.page'),
    text: style.color('color.text.default'),
    muted: style.color('color.text.muted'),
    accent: style.color('color.accent'),
    border: style.color('color.border.default'),
    panel: style.color('color.surface.inverse'),
    onPanel: style.color('color.text.on-inverse'),
    onPanelMuted: style.color('color.text.on-inverse-muted'),
    codeGround: style.color('color.surface.raised'),
    codeInk: style.color('color.text.default'),
    edge: 44,
    top: 32,
    rule: length('section.rule-width'),
    card: style.color('card.background'),
    cardRadius: length('card.radius'),
    inset: 14,
    radius: length('radius.picture'),
    controlRadius: length('radius.control'),
    marker: 11,
    hair: 1,
    tight: 3,
    step: 8,
    wide: 24,
    between: length('section.rule-width') > 0 ? 18 : 12,
    code: 92,
    logoHeight: length('header.logo-height'),
  };
}

/** Get the ways in which a sheet of a brand sets text, italics and strong words among them. */
export function sheetTypefaces(brand: ChannelBrand, locale: string): Typeface[] {
  const style = brandStyle(brand.tokens, { locale, width });
  const used = Object.values(typePaths).map((path) => style.type(path));
  const body = style.type(typePaths.body);
  const strong = { ...body, weight: style.type(typePaths.label).weight };
  return [...used, strong, { ...body, style: 'italic' as const }, { ...strong, style: 'italic' as const }].map(
    (type) => ({
      ...type,
      families: [...type.families, ...body.families],
    }),
  );
}

function sheetType(type: Typeface, brand: ChannelBrand, style: BrandStyle) {
  const { families, size, weight, lineHeight, letterSpacing } = type;
  const stand = style.type(typePaths.body).families;
  const fonts = [...new Set([...families, ...stand])].flatMap((family) =>
    brand.fonts.filter((font) => font.family === family),
  );
  return {
    fonts: [...new Set(fonts.map(({ family, subset }) => fontName(family, subset)))],
    size: (size * scale * (fonts[0]?.scale ?? 100)) / 100,
    weight,
    style: type.style,
    leading: lineHeight,
    tracking: letterSpacing * scale,
  };
}
