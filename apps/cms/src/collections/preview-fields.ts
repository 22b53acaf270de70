import type { EditConfig, Field } from 'payload';
import { documentControls } from '../admin/document/document-panels.ts';
import { previewedCollections } from '../preview/preview-fact.ts';

/** Tell whether the documents of a collection are drawn. */
export function isPreviewed(slug: string): boolean {
  return (previewedCollections as readonly string[]).includes(slug);
}

/** What stands beside the form of a document that is drawn: the page as it will be, and what changes with it. */
export const previewViews = {
  livePreview: { Component: '/admin/preview/preview-of-document.tsx#PreviewOfDocument' },
  changes: {
    Component: '/admin/preview/changes-view.tsx#ChangesView',
    path: '/changes',
    tab: { label: 'What changes', href: '/changes' },
  },
} satisfies EditConfig;

/** What stands above the form of a document that is drawn: the button of its preview is beside what may be done with it. */
export const previewedControls: typeof documentControls = {
  ...documentControls,
  beforeDocumentControls: [
    ...(documentControls.beforeDocumentControls ?? []),
    '/admin/preview/preview-of-document.tsx#PreviewControl',
  ],
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
