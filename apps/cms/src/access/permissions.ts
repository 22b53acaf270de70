import type { Role } from './roles.ts';

/** What can be done in the CMS. */
export const actions = [
  'write',
  'translate',
  'comment',
  'ask',
  'approve',
  'publish',
  'publish-unreviewed',
  'settle',
  'delete',
  'read-leads',
  'administer',
] as const;

/**
 * `write`: make and change documents in every language. `translate`: change texts in one's own languages. `ask`: ask for a
 * review, or take that back. `approve`: approve, or send back. `publish`: publish, schedule, take down. `publish-unreviewed`: the same
 * without an approval. `settle`: change settings, navigation, redirects, tags. `delete`: delete what is not live. `administer`: make users.
 */
export type Action = (typeof actions)[number];

/** Who may do what, within the brands they work for. The one place that says so. */
const permissions: Readonly<Record<Role, readonly Action[]>> = {
  writer: ['write', 'comment', 'ask'],
  translator: ['translate', 'comment', 'ask'],
  reviewer: ['comment', 'approve'],
  publisher: ['comment', 'publish'],
  manager: ['write', 'comment', 'ask', 'approve', 'publish', 'publish-unreviewed', 'settle', 'delete', 'read-leads'],
  admin: actions,
};

/** Tell whether a role may do something. */
export function may(role: Role | undefined, action: Action): boolean {
  return role !== undefined && (permissions[role] ?? []).includes(action);
}

/** Tell whether a role changes texts in its languages and nothing that all languages share. */
export function onlyTranslates(role: Role | undefined): boolean {
  return may(role, 'translate') && !may(role, 'write');
}
