/** The views of the site: one a page type, and the shell that shows drafts. */
export const viewNames = ['page', 'post', 'list', 'tag', 'author', 'not-found', 'preview'] as const;

export type ViewName = (typeof viewNames)[number];
