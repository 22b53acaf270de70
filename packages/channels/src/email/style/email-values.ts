import { type BrandStyle, brandStyle } from '../../brand/brand-style.js';
import type { ChannelBrand } from '../../brand/channel-brand.js';
import type { Typeface } from '../../brand/typeface-of.js';

/** How wide an email is, in CSS pixels, and a phone that it is read on. */
export const emailWidth = 600;
const phoneWidth = 375;

/** A brand's tokens as emails in a language have them, each read once. */
export interface EmailValues {
  light: BrandStyle;
  dark: BrandStyle;
  phone: BrandStyle;
}

const known = new WeakMap<ChannelBrand['tokens'], Map<string, EmailValues>>();

/** Get the values of a brand in a language; every message of it has the same. */
export function emailValues({ tokens }: ChannelBrand, locale: string): EmailValues {
  const byLocale = known.get(tokens) ?? new Map<string, EmailValues>();
  known.set(tokens, byLocale);
  const found = byLocale.get(locale);
  if (found) return found;
  const made: EmailValues = {
    light: remembered(brandStyle(tokens, { locale, width: emailWidth })),
    dark: remembered(brandStyle(tokens, { locale, width: emailWidth, mode: 'dark' })),
    phone: remembered(brandStyle(tokens, { locale, width: phoneWidth })),
  };
  byLocale.set(locale, made);
  return made;
}

function remembered(style: BrandStyle): BrandStyle {
  return { color: once(style.color), size: once(style.size), type: once<Typeface>(style.type) };
}

function once<Value>(read: (path: string) => Value): (path: string) => Value {
  const values = new Map<string, Value>();
  return (path) => {
    const before = values.get(path);
    if (before !== undefined) return before;
    const value = read(path);
    values.set(path, value);
    return value;
  };
}
