import type { CardFinding } from './card-studio.js';

/** Say that a title stands on no card of some sizes. */
export function titleTooLong(title: string, sizes: readonly string[]): CardFinding {
  return {
    rule: 'card-fit',
    severity: 'error',
    path: 'title',
    message: `The title "${title}" stands in no size of the brand's type on ${sizes.join(', ')}: nothing is made there.`,
    fix: 'Shorten it, or break up its longest word.',
  };
}
