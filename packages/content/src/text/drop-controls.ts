import { controlCharacters } from '@pantograph/contract';

const controls = new RegExp(controlCharacters, 'g');
/** Anything but white space and signs that only steer others. */
const visible = /[^\s\p{Cf}\p{Z}]/u;

/** Leave out characters that no page may have; what then shows nothing is empty. */
export function dropControls(text: string): string {
  const bare = text.replace(controls, '');
  return visible.test(bare) ? bare : '';
}
