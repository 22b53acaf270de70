import type { FontFile } from '@pantograph/tokens/brand';
import { unsetSigns } from '../card/unset-signs.js';

/** Take emoji that no font has out of all texts of a value, and the spaces that they leave. */
export function withoutEmoji<T>(value: T, fonts: readonly FontFile[]): T {
  if (typeof value === 'string') return plain(value, fonts) as T;
  if (Array.isArray(value)) return value.map((inner) => withoutEmoji(inner, fonts)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutEmoji(inner, fonts)])) as T;
}

function plain(text: string, fonts: readonly FontFile[]): string {
  if (!/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(text)) return text;
  const { emoji } = unsetSigns(text, fonts);
  const rest = emoji.reduce((words, sign) => words.replace(sign, ''), text);
  return rest.replace(/ {2,}/g, ' ').replace(/ +(?=[.,;:!?])/g, '');
}
