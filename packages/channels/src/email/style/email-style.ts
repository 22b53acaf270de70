import { direction } from '@pantograph/pages';
import type { BrandStyle } from '../../brand/brand-style.js';
import type { ChannelBrand } from '../../brand/channel-brand.js';
import type { Typeface } from '../../brand/typeface-of.js';
import { DarkRules } from './dark-rules.js';
import { emailValues } from './email-values.js';
import { safeFonts } from './safe-fonts.js';
import { type Surface, type SurfaceColors, surfaces } from './surfaces.js';
import { type TextStyle, textStyles } from './text-styles.js';

/** A brand's tokens as an email writes them: styles inline, and a class for each that is another in the dark or on a phone. */
export class EmailStyle {
  readonly dir: 'ltr' | 'rtl';
  readonly dark = new DarkRules();
  readonly #light: BrandStyle;
  readonly #night: BrandStyle;
  readonly #phone: BrandStyle;
  readonly #texts = new Set<TextStyle>();
  /** Texts that were written before, for a message has few kinds of them. */
  readonly #written = new Map<string, string>();

  constructor(brand: ChannelBrand, locale: string) {
    const { light, dark, phone } = emailValues(brand, locale);
    this.dir = direction(locale);
    this.#light = light;
    this.#night = dark;
    this.#phone = phone;
  }

  /** The side on which reading begins. */
  get start(): 'left' | 'right' {
    return this.dir === 'rtl' ? 'right' : 'left';
  }

  /** Get a colour of a surface in the light, and let the class have it in the dark. */
  color(surface: Surface, what: keyof SurfaceColors): string {
    return this.#light.color(surfaces[surface][what]);
  }

  /** Get the colour of a surface itself, in the light or in the dark. */
  ground(surface: Surface, mode: 'light' | 'dark'): string {
    return (mode === 'dark' ? this.#night : this.#light).color(surfaces[surface].background);
  }

  /** Get the class by which an element has a colour of its surface in the dark. */
  inkClass(surface: Surface, what: keyof SurfaceColors): string {
    return this.dark.ink(`${surface}-${what}`, this.#night.color(surfaces[surface][what]));
  }

  /** Get the class by which an element and the tables in it are as a surface is in the dark. */
  groundClass(surface: Surface): string {
    return this.dark.ground(surface, this.#night.color(surfaces[surface].background));
  }

  /** Get the class by which the card in a column is as its surface is in the dark. */
  cardClass(surface: Surface): string {
    return this.dark.card(surface, this.#night.color(surfaces[surface].background));
  }

  /** Get the class by which a button is as it is in the dark. */
  buttonClass(surface: Surface, tone: 'primary' | 'secondary'): string {
    const { button, buttonInk, ink } = surfaces[surface];
    const on = this.#night;
    return tone === 'primary'
      ? this.dark.button(`${surface}-primary`, on.color(button), on.color(buttonInk), on.color(button))
      : this.dark.button(`${surface}-secondary`, undefined, on.color(ink), on.color(ink));
  }

  /** Get the class of a line that is another colour in the dark. */
  lineClass(surface: Surface): string {
    return this.dark.line(`${surface}-line`, this.#night.color(surfaces[surface].line));
  }

  /** Get a dimension in whole CSS pixels. */
  px(path: string): number {
    return Math.round(this.#light.size(path));
  }

  /** Get how a text is set; figures stand side by side, and are as small as on a phone. */
  type(style: TextStyle): Typeface {
    return (style === 'figure' ? this.#phone : this.#light).type(textStyles[style]);
  }

  /** Get the faces of a text as CSS, with those that mail clients have after the brand's own. */
  families(style: TextStyle): string {
    const { families } = this.type(style);
    const kind = families.at(-1) ?? 'sans-serif';
    return [...families.slice(0, -1), ...(safeFonts[kind] ?? [kind])]
      .map((name) => (/^[a-z-]+$/i.test(name) ? name : `'${name}'`))
      .join(',');
  }

  /** Get a text's style as CSS for a `style` attribute; its `margin` below is in CSS pixels. */
  text(style: TextStyle, surface: Surface, what: keyof SurfaceColors = 'ink'): string {
    const key = `${style} ${surface} ${what}`;
    const before = this.#written.get(key);
    if (before !== undefined) return before;
    const { size, weight, lineHeight, letterSpacing } = this.type(style);
    const spacing = letterSpacing === 0 ? '' : `letter-spacing:${round(letterSpacing)}px;`;
    const css = `margin:0;font-family:${this.families(style)};font-size:${round(size)}px;font-weight:${weight};line-height:${Math.round(size * lineHeight)}px;${spacing}color:${this.color(surface, what)}`;
    this.#written.set(key, css);
    return css;
  }

  /** Get the classes of a text. */
  textClass(style: TextStyle, surface: Surface, what: keyof SurfaceColors = 'ink'): string {
    this.#texts.add(style);
    return `${this.faceClass(style)} t-${style} ${this.inkClass(surface, what)}`;
  }

  /** Get the class that names a text's kind of face, for clients that read no lists of faces. */
  faceClass(style: TextStyle): string {
    return `f-${this.type(style).families.at(-1) ?? 'sans-serif'}`;
  }

  /** Write the sizes that are others on a phone. */
  phoneRules(): string {
    return [...this.#texts]
      .sort()
      .flatMap((style) => {
        const { size, lineHeight } = this.#phone.type(textStyles[style]);
        if (Math.abs(size - this.type(style).size) < 1) return [];
        return `.t-${style}{font-size:${round(size)}px !important;line-height:${Math.round(size * lineHeight)}px !important}`;
      })
      .join('');
  }

  /** All families that texts are set in. */
  usedFamilies(): Set<string> {
    return new Set([...this.#texts].flatMap((style) => this.type(style).families));
  }
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
