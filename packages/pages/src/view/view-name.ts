/** The views of the site: one a page type. */
export const viewNames = ['page', 'post', 'list', 'tag', 'author', 'not-found'] as const;

export type ViewName = (typeof viewNames)[number];
