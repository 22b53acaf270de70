import type { TokenEntry } from './token-entry.js';
import type { TokenGroup } from './token-sheet.js';

/** Headings of the colour sheet, and the second words of the tokens below each. */
const headings: Record<string, readonly string[]> = {
  Surfaces: ['surface'],
  Text: ['text'],
  'Lines and marks': ['border', 'accent', 'focus'],
  Actions: ['action', 'action-secondary'],
  Messages: ['signal', 'positive'],
  Pictures: ['illustration'],
};

/** Order colours as a designer looks for them. What no heading names stands at the end. */
export function colourGroups(tokens: readonly TokenEntry[]): TokenGroup[] {
  const word = ({ path }: TokenEntry) => path.split('.')[1] ?? '';
  const known = Object.values(headings).flat();
  const groups = Object.entries(headings).map(([title, words]) => ({
    title,
    tokens: tokens.filter((token) => words.includes(word(token))),
  }));
  const rest = { title: 'Others', tokens: tokens.filter((token) => !known.includes(word(token))) };
  return [...groups, rest].filter((group) => group.tokens.length > 0);
}
