import { createElement } from 'react';
import type { API_HashEntry } from 'storybook/internal/types';
import { styled } from 'storybook/theming';
import { type ReviewTag, reviewTags } from './review-labels.js';

const Badge = styled.span({
  marginInlineStart: 'auto',
  paddingInline: 6,
  border: '1px solid',
  borderRadius: 10,
  fontSize: 11,
  lineHeight: '16px',
  fontWeight: 400,
});

const Row = styled.span({ display: 'flex', inlineSize: '100%', gap: 8, alignItems: 'center' });

/** Name an entry of the sidebar, and beside a component say how far it is. */
export function labelWithReview(item: API_HashEntry) {
  const tag = item.type === 'component' ? tagOf(item.tags) : undefined;
  if (tag === undefined) return item.name;
  return createElement(Row, null, item.name, createElement(Badge, null, reviewTags[tag]));
}

function tagOf(tags: readonly string[] = []): ReviewTag | undefined {
  return (Object.keys(reviewTags) as ReviewTag[]).find((tag) => tags.includes(tag));
}
