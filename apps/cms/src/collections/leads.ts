import type { CollectionConfig, Field } from 'payload';
import { inOwnBrands, nobody } from '../access/access.ts';
import { nobodyReads } from '../access/nobody-reads.ts';
import { may } from '../access/permissions.ts';
import type { Role } from '../access/roles.ts';
import { leadEndpoints } from '../leads/endpoints.ts';

const shown = (name: string, label: string, isIndexed = false): Field => ({
  ...{ name, label, type: 'text', index: isIndexed },
  admin: { readOnly: true },
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
    defaultColumns: ['email', 'state', 'purpose', 'pageTitle', 'campaignTitle', 'brand', 'consentAt'],
    group: 'Brand',
    hidden: ({ user }) => !may(user?.role as Role | undefined, 'read-leads'),
    hideAPIURL: true,
    components: { beforeListTable: ['/leads/leads-actions.tsx#LeadsActions'] },
  },
  access: { create: nobody, read: inOwnBrands('read-leads'), update: nobody, delete: nobody },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  defaultSort: '-consentAt',
  endpoints: leadEndpoints,
  fields: [
    shown('email', 'Email', true),
    shown('state', 'State', true),
    shown('purpose', 'Left for'),
    shown('pageTitle', 'Page'),
    shown('page', 'Key of the page'),
    shown('document', 'Id of the page', true),
    shown('locale', 'Language'),
    shown('campaignTitle', 'Campaign'),
    shown('campaign', 'Id of the campaign', true),
    long('utm', 'Where from (UTM)'),
    long('consent', 'What was agreed to'),
    shown('consentHash', 'SHA-256 of that'),
    shown('consentAt', 'Agreed', true),
    shown('confirmedAt', 'Confirmed'),
    shown('unsubscribedAt', 'Unsubscribed'),
    shown('erasedAt', 'Erased'),
    shown('confirmUntil', 'Can be confirmed until'),
    shown('brand', 'Brand', true),
    secret('salt'),
    secret('confirmHash'),
    secret('unsubscribeHash'),
    secret('fileHash'),
  ],
};
