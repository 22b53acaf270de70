import { isObject, type Json } from '../dtcg/json.js';
import type { TokenType } from '../dtcg/types.js';
import type { Rule } from './rule.js';

type Check = (value: Json) => boolean;

const spaces =
  'srgb srgb-linear hsl hwb lab lch oklab oklch display-p3 a98-rgb prophoto-rgb rec2020 xyz-d65 xyz-d50'.split(' ');
const strokes = 'solid dashed dotted double groove ridge outset inset'.split(' ');
const weights =
  /^(thin|hairline|(extra|ultra)-light|light|normal|regular|book|medium|(semi|demi)-bold|bold|(extra|ultra)-bold|black|heavy|(extra|ultra)-black)$/;

const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const measure =
  (...units: string[]): Check =>
  (value) =>
    isObject(value) && isNumber(value.value ?? null) && units.includes(String(value.unit));
const shape =
  (parts: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(parts).every(([key, check]) => value[key] !== undefined && check(value[key])) &&
    Object.entries(optional).every(([key, check]) => value[key] === undefined || check(value[key]));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);

const color: Check = (value) =>
  isObject(value) &&
  spaces.includes(String(value.colorSpace)) &&
  Array.isArray(value.components) &&
  value.components.length === 3 &&
  value.components.every((part) => part === 'none' || isNumber(part)) &&
  (value.alpha === undefined || (typeof value.alpha === 'number' && value.alpha >= 0 && value.alpha <= 1));
const dimension = measure('px', 'rem');
const duration = measure('ms', 's');
const bezier: Check = (value) =>
  Array.isArray(value) &&
  value.length === 4 &&
  value.every(isNumber) &&
  [value[0], value[2]].every((x) => Number(x) >= 0 && Number(x) <= 1);
const weight: Check = (value) =>
  typeof value === 'number' ? value >= 1 && value <= 1000 : weights.test(String(value));
const fontFamily: Check = (value) => isText(value) || listOf(isText)(value);
const stroke: Check = (value) =>
  strokes.includes(String(value)) ||
  shape({ dashArray: listOf(dimension), lineCap: (cap) => ['round', 'butt', 'square'].includes(String(cap)) })(value);
const shadow = shape({ color, offsetX: dimension, offsetY: dimension, blur: dimension, spread: dimension });

const checks: Record<TokenType, { check: Check; expected: string }> = {
  color: { check: color, expected: '{ "colorSpace": "oklch", "components": [0.5, 0.1, 200] }' },
  dimension: { check: dimension, expected: '{ "value": 16, "unit": "px" } (px or rem)' },
  fontFamily: { check: fontFamily, expected: 'a name or a list of names' },
  fontWeight: { check: weight, expected: 'a number from 1 to 1000, or a name such as "medium"' },
  duration: { check: duration, expected: '{ "value": 200, "unit": "ms" } (ms or s)' },
  cubicBezier: { check: bezier, expected: 'four numbers, the first and third between 0 and 1' },
  number: { check: isNumber, expected: 'a number' },
  strokeStyle: { check: stroke, expected: 'a name such as "solid", or { "dashArray": [...], "lineCap": "round" }' },
  border: { check: shape({ color, width: dimension, style: stroke }), expected: '{ color, width, style }' },
  transition: {
    check: shape({ duration, delay: duration, timingFunction: bezier }),
    expected: '{ duration, delay, timingFunction }',
  },
  shadow: {
    check: (value) => (Array.isArray(value) ? value.every(shadow) : shadow(value)),
    expected: '{ color, offsetX, offsetY, blur, spread }, or a list of them',
  },
  gradient: { check: listOf(shape({ color, position: isNumber })), expected: 'a list of { color, position }' },
  typography: {
    check: shape(
      { fontFamily, fontSize: dimension, fontWeight: weight, lineHeight: isNumber },
      { letterSpacing: dimension },
    ),
    expected: '{ fontFamily, fontSize, fontWeight, lineHeight, letterSpacing }',
  },
};

/** Refuse values that are not what their type asks for. */
export const valueType: Rule = (tokens) =>
  [...tokens.values()]
    .filter((token) => !checks[token.type].check(token.value))
    .map((token) => ({
      rule: 'wrong-type',
      path: token.path,
      message: `The value is not a ${token.type}: ${JSON.stringify(token.value).slice(0, 80)}.`,
      fix: `Write ${checks[token.type].expected}, or correct "$type".`,
    }));
