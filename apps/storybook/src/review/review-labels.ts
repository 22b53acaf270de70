import type { ReviewState } from '../../review/review.ts';

/** How a component's state is called; also the tag that its stories have, to filter the sidebar by. */
export const reviewTags = {
  draft: 'Draft',
  'in-review': 'In review',
  'signed-off': 'Signed off',
  outdated: 'Outdated',
  deprecated: 'Deprecated',
} as const;

export type ReviewTag = keyof typeof reviewTags;

/** Name the tag of a component's state: a sign-off of what it was before is none. */
export function reviewTag(state: ReviewState): ReviewTag {
  return state.status === 'signed-off' && state.isOutdated ? 'outdated' : state.status;
}

/** Say a component's state in a sentence. */
export function reviewSentence(state: ReviewState): string {
  if (state.status === 'draft') return 'Draft. Nobody has reviewed it yet.';
  const who = `by ${state.by} on ${state.at}`;
  const changed = state.isOutdated ? ' Its contract, markup or style changed since: it waits for another look.' : '';
  const note = state.note === undefined ? '' : ` “${state.note}”`;
  const said = {
    'in-review': `In review, begun ${who}.`,
    'signed-off': `Signed off ${who}.`,
    deprecated: `Deprecated ${who}.`,
  };
  return `${said[state.status]}${note}${changed}`;
}
