import { useOf } from '@storybook/addon-docs/blocks';
import type { ReviewState } from '../../review/review.ts';
import './review.css';
import { reviewSentence, reviewTag, reviewTags } from './review-labels.js';

/** How far the component of a documentation page is, and who said so. */
export function ReviewNote() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const state = preparedMeta.parameters.review as ReviewState | undefined;
  if (!state) return null;
  const tag = reviewTag(state);
  return (
    <p className="review-note" data-state={tag}>
      <strong>{reviewTags[tag]}</strong> {reviewSentence(state).replace(/^Draft\. /, '')}
    </p>
  );
}
