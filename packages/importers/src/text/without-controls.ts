import { controlCharacters } from '@pantograph/contract';

const allControls = new RegExp(controlCharacters, 'g');

/** Take control characters out of a text, which no document may have. */
export function withoutControls(text: string): string {
  return controlCharacters.test(text) ? text.replace(allControls, '') : text;
}
