import { isObject, type Json, type JsonObject } from '../dtcg/json.js';
import type { TokenType } from '../dtcg/types.js';
import { colorCss } from './color-css.js';
import { fluidCss } from './fluid-css.js';

const weights: Record<string, number> = {
  thin: 100,
  hairline: 100,
  'extra-light': 200,
  'ultra-light': 200,
  light: 300,
  normal: 400,
  regular: 400,
  book: 400,
  medium: 500,
  'semi-bold': 600,
  'demi-bold': 600,
  bold: 700,
  'extra-bold': 800,
  'ultra-bold': 800,
  black: 900,
  heavy: 900,
  'extra-black': 950,
  'ultra-black': 950,
};

const generic = /^(serif|sans-serif|monospace|cursive|fantasy|math|emoji|system-ui|ui-[a-z-]+)$/;

/** Write a resolved value as CSS. Typography becomes the `font` shorthand; its letter spacing is a property apart. */
export function cssValue(type: TokenType, value: Json): string {
  switch (type) {
    case 'color':
      return colorCss(object(value));
    case 'dimension':
      return fluidCss(object(value)) ?? measure(value);
    case 'duration':
      return measure(value);
    case 'fontFamily':
      return (Array.isArray(value) ? value : [value]).map((name) => family(String(name))).join(', ');
    case 'fontWeight':
      return String(typeof value === 'string' ? (weights[value] ?? 400) : value);
    case 'cubicBezier':
      return `cubic-bezier(${(Array.isArray(value) ? value : []).join(', ')})`;
    case 'shadow':
      return (Array.isArray(value) ? value : [value]).map((layer) => shadow(object(layer))).join(', ') || 'none';
    case 'border':
      return border(object(value));
    case 'transition':
      return transition(object(value));
    case 'gradient':
      return `linear-gradient(${(Array.isArray(value) ? value : []).map((stop) => gradientStop(object(stop))).join(', ')})`;
    case 'strokeStyle':
      return typeof value === 'string' ? value : 'dashed';
    case 'typography':
      return font(object(value));
    case 'number':
      return String(value);
  }
}

/** Write the letter spacing of a typography value in em, so that it grows with a fluid size. */
export function letterSpacingCss(value: Json): string {
  const { letterSpacing, fontSize } = object(value);
  const spacing = pixels(letterSpacing ?? null);
  const size = pixels(fontSize ?? null);
  return spacing === 0 || size === 0 ? '0' : `${round(spacing / size, 4)}em`;
}

function font(value: JsonObject): string {
  const style = value.fontStyle === 'italic' ? 'italic ' : '';
  const weight = cssValue('fontWeight', value.fontWeight ?? 400);
  const size = cssValue('dimension', value.fontSize ?? null);
  return `${style}${weight} ${size}/${value.lineHeight ?? 'normal'} ${cssValue('fontFamily', value.fontFamily ?? 'sans-serif')}`;
}

function shadow(layer: JsonObject): string {
  const lengths = [layer.offsetX, layer.offsetY, layer.blur, layer.spread].map((part) => measure(part ?? null));
  return `${layer.inset === true ? 'inset ' : ''}${lengths.join(' ')} ${colorCss(object(layer.color ?? null))}`;
}

function border(value: JsonObject): string {
  return `${measure(value.width ?? null)} ${cssValue('strokeStyle', value.style ?? 'solid')} ${colorCss(object(value.color ?? null))}`;
}

function transition(value: JsonObject): string {
  return `${measure(value.duration ?? null)} ${cssValue('cubicBezier', value.timingFunction ?? [])} ${measure(value.delay ?? null)}`;
}

function gradientStop(stop: JsonObject): string {
  return `${colorCss(object(stop.color ?? null))} ${round(Number(stop.position) * 100, 2)}%`;
}

function measure(value: Json): string {
  const { value: figure, unit } = object(value);
  return typeof figure === 'number' ? `${figure}${figure === 0 && unit !== 'ms' && unit !== 's' ? '' : unit}` : '0';
}

function pixels(value: Json): number {
  const { value: figure, unit } = object(value);
  return typeof figure === 'number' ? figure * (unit === 'rem' ? 16 : 1) : 0;
}

function family(name: string): string {
  return generic.test(name) ? name : `'${name.replace(/['"\\\n;{}<>]/g, '')}'`;
}

function object(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

function round(figure: number, digits: number): number {
  return Number(figure.toFixed(digits));
}
