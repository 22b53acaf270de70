import { controlCharacters } from '@pantograph/contract';

const deepest = 300;
const layout = /[\t\r\n]/g;

/** Say what is wrong with the characters of a text, whatever it is for; undefined where nothing is. */
function textProblem(text: string): string | undefined {
  if (!text.isWellFormed()) return 'contains half a character, which no page can show. Write that part anew.';
  if (controlCharacters.test(text.replace(layout, ''))) {
    return 'contains a control character, which nobody can see. Write that part anew.';
  }
  return undefined;
}

/** Get the path of the first text below a value whose characters are wrong, and what is wrong; undefined where none is. */
export function wrongText(value: unknown, at: string, depth = 0): { path: string; problem: string } | undefined {
  if (depth > deepest) return { path: at, problem: 'is nested too deep. Make it flatter.' };
  if (typeof value === 'string') {
    const problem = textProblem(value);
    return problem === undefined ? undefined : { path: at, problem };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = wrongText(inner, at === '' ? name : `${at}.${name}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}
