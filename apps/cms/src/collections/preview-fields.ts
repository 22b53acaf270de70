import type { EditConfig, Field } from 'payload';
import { previewedCollections } from '../preview/preview-fact.ts';

/** Tell whether the documents of a collection are drawn. */
export function isPreviewed(slug: string): boolean {
  return (previewedCollections as readonly string[]).includes(slug);
}

/** What stands beside the form of a document that is drawn: the page as it will be, and what changes with it. */
export const previewViews: EditConfig = {
  livePreview: { Component: '/admin/preview/preview-panel.tsx#PreviewPanel' },
  changes: {
    Component: '/admin/preview/changes-view.tsx#ChangesView',
    path: '/changes',
    tab: { label: 'What changes', href: '/changes' },
  },
};

export const commentsField: Field = {
  name: 'comments',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/admin/comments/comments-field.tsx#CommentsField' } },
};

/** Links that show the draft to people without an account. */
export const linksField: Field = {
  name: 'links',
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: '/admin/preview/links-field.tsx#LinksField' } },
};
