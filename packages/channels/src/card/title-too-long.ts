import type { CardFinding } from './card-studio.js';

/** Say that a title stands on no card of some sizes, and what comes of it. */
export function titleTooLong(
  title: string,
  sizes: readonly string[],
  consequence = 'nothing is made there',
): CardFinding {
  return {
    rule: 'card-fit',
    severity: 'error',
    path: 'title',
    message: `The title "${title}" stands in no size of the brand's type on ${sizes.join(', ')}: ${consequence}.`,
    fix: 'Shorten it, or break up its longest word.',
  };
}
