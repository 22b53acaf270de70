import type { CollectionConfig, Field } from 'payload';
import { inOwnBrands, nobody } from '../access/access.ts';
import { nobodyReads } from '../access/nobody-reads.ts';
import { may } from '../access/permissions.ts';
import type { Role } from '../access/roles.ts';
import { checkFilters } from '../guard/check-filters.ts';
import { leadEndpoints } from '../leads/endpoints.ts';

const shown = (name: string, label: string, isIndexed = false): Field => ({
  ...{ name, label, type: 'text', index: isIndexed },
  admin: { readOnly: true },
});
/** What only machines ask for; people read the name beside it. */
const kept = (name: string, isIndexed = false): Field => ({
  ...{ name, type: 'text', index: isIndexed },
  admin: { hidden: true },
});
const long = (name: string, label: string): Field => ({ name, label, type: 'textarea', admin: { readOnly: true } });
/** What only the CMS reads: a hash by which it knows a link again. */
const secret = (name: string): Field => ({
  ...{ name, type: 'text', index: true },
  access: { create: nobodyReads, read: nobodyReads, update: nobodyReads },
  admin: { hidden: true },
});

/** Addresses that people left on pages. Only forms, links of mails and the request to erase change them. */
export const leads: CollectionConfig = {
  slug: 'leads',
  labels: { singular: 'Lead', plural: 'Leads' },
  admin: {
    useAsTitle: 'email',
    group: 'Brand',
    hidden: ({ user }) => !may(user?.role as Role | undefined, 'read-leads'),
    hideAPIURL: true,
    components: {
      views: {
        list: { Component: '/admin/leads/lead-list.tsx#LeadList' },
        edit: { root: { Component: '/admin/leads/lead-view.tsx#LeadView' } },
      },
    },
  },
  access: { create: nobody, read: inOwnBrands('read-leads'), update: nobody, delete: nobody },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  defaultSort: '-consentAt',
  endpoints: leadEndpoints,
  hooks: { beforeOperation: [checkFilters] },
  fields: [
    shown('email', 'Email', true),
    shown('state', 'State', true),
    shown('purpose', 'Left for'),
    shown('pageTitle', 'Page'),
    kept('page'),
    kept('document', true),
    shown('locale', 'Language'),
    shown('campaignTitle', 'Campaign'),
    kept('campaign', true),
    long('utm', 'Where they came from'),
    long('answers', 'What they wrote'),
    long('consent', 'What was agreed to'),
    kept('consentHash'),
    shown('consentAt', 'Agreed on', true),
    shown('confirmedAt', 'Confirmed on'),
    shown('unsubscribedAt', 'Unsubscribed on'),
    shown('erasedAt', 'Erased on'),
    shown('confirmUntil', 'Can be confirmed until'),
    shown('brand', 'Brand', true),
    secret('salt'),
    secret('confirmHash'),
    secret('unsubscribeHash'),
    secret('fileHash'),
  ],
};
