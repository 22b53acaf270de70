import type { Condition, GroupField } from 'payload';
import { checkedByGuard, checkLeaf } from './check-leaf.ts';
import { labelOf } from './label-of.ts';
import type { LinkNode } from './node.ts';
import { sameBrand } from './same-brand.ts';

/** Where a link leads: to a document, by a reference that outlives its address, or anywhere else. */
export type LinkKind = 'document' | 'address';

/** What a link may lead to; a reference in a form begins with what stands here. */
export const linkTargets = { pages: 'page:', posts: 'post:', media: 'media/' } as const;

const byKind =
  (kind: LinkKind): Condition =>
  (_, link) =>
    (link.kind ?? 'document') === kind;

/** Make the fields of a link. */
export function linkField(
  base: Pick<GroupField, 'label' | 'admin' | 'custom'> & { name: string },
  node: LinkNode,
): GroupField {
  return {
    ...base,
    type: 'group',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Leads to',
        defaultValue: 'document' satisfies LinkKind,
        options: [
          { value: 'document', label: 'A page, a post or a file' },
          { value: 'address', label: 'An address' },
        ],
        admin: { isClearable: false },
      },
      {
        name: 'document',
        type: 'relationship',
        label: 'Page, post or file',
        relationTo: Object.keys(linkTargets),
        filterOptions: sameBrand,
        validate: checkedByGuard,
        custom: { needed: node.isNeeded },
        admin: {
          condition: byKind('document'),
          components: { Label: labelOf({ label: 'Page, post or file', isNeeded: node.isNeeded }) },
        },
      },
      {
        name: 'anchor',
        type: 'text',
        label: 'Place on it',
        localized: true,
        validate: checkAnchor,
        admin: {
          condition: byKind('document'),
          components: { Label: labelOf({ label: 'Place on it', isNeeded: false }) },
          description: 'The anchor of a section, such as prices. May be left empty.',
        },
      },
      {
        name: 'address',
        type: 'text',
        label: 'Address',
        localized: true,
        validate: checkLeaf(node.schema, 'Address'),
        custom: { needed: node.isNeeded },
        admin: {
          condition: byKind('address'),
          components: { Label: labelOf({ label: 'Address', isNeeded: node.isNeeded }) },
        },
      },
    ],
  };
}

/** An anchor becomes a part of an address, and may not end it or begin another. */
function checkAnchor(value: unknown): true | string {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'string' && value.length <= 120 && /^[^\s#\\]+$/.test(value)
    ? true
    : '"Place on it" is not an anchor. Write one as it stands in the section, such as prices.';
}
