import type { CollectionConfig } from 'payload';
import { inOwnBrands } from '../access/access.ts';
import { nobodyReads } from '../access/nobody-reads.ts';
import { may } from '../access/permissions.ts';
import type { Role } from '../access/roles.ts';
import { plainComponents } from '../admin/admin-frame.ts';
import { guards } from '../guard/guards.ts';
import { webhookEndpoints } from '../webhooks/endpoints.ts';
import { isWebhookEvent, webhookEvents } from '../webhooks/events.ts';
import { makeSecret, sealSecret } from '../webhooks/secret.ts';
import { formats } from '../webhooks/webhook-row.ts';
import { urlProblem } from '../webhooks/webhook-url.ts';
import { documentFields } from './document-fields.ts';

/** Programs of others that are told what happens in a brand. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'events', 'active', 'brand'],
    group: 'Administration',
    hidden: ({ user }) => !may(user?.role as Role | undefined, 'settle'),
    hideAPIURL: true,
    components: plainComponents,
    pagination: { defaultLimit: 50 },
  },
  access: {
    create: inOwnBrands('settle'),
    read: inOwnBrands('settle'),
    update: inOwnBrands('settle'),
    delete: inOwnBrands('settle'),
  },
  disableDuplicate: true,
  hooks: {
    ...guards,
    beforeChange: [
      ...(guards.beforeChange ?? []),
      ({ data, operation, req }) => {
        if (operation !== 'create') return data;
        const secret = makeSecret();
        req.context.madeSecret = secret;
        return { ...data, secret: sealSecret(req.payload, secret) };
      },
    ],
    afterChange: [
      ...(guards.afterChange ?? []),
      // Told in the answer to whoever made it, this once.
      ({ doc, operation, req }) => (operation === 'create' ? { ...doc, secret: req.context.madeSecret } : doc),
    ],
  },
  endpoints: webhookEndpoints,
  fields: [
    {
      name: 'name',
      type: 'text',
      validate: (value: unknown) =>
        (typeof value === 'string' && value.trim() !== '' && value.length <= 120) ||
        '“Name” says in at most 120 characters who is told.',
    },
    {
      name: 'url',
      label: 'Address',
      type: 'text',
      validate: (value: unknown) => urlProblem(value) ?? true,
    },
    {
      name: 'events',
      label: 'Told when',
      type: 'text',
      hasMany: true,
      validate: ((value: unknown) => {
        const wrong = Array.isArray(value) ? value.find((one) => !isWebhookEvent(one)) : undefined;
        if (wrong !== undefined) {
          return `There is no event “${String(wrong).slice(0, 60)}”. There are: ${Object.keys(webhookEvents).join(', ')}.`;
        }
        return (Array.isArray(value) && value.length > 0) || 'Choose at least one event.';
      }) as never,
      admin: {
        components: {
          Field: { path: '/admin/choice-field.tsx#ChoiceField', clientProps: { options: webhookEvents } },
        },
      },
    },
    {
      name: 'format',
      type: 'text',
      defaultValue: 'standard',
      validate: (value: unknown) =>
        (typeof value === 'string' && Object.hasOwn(formats, value)) || '“Format” is standard or slack.',
      admin: {
        components: { Field: { path: '/admin/choice-field.tsx#ChoiceField', clientProps: { options: formats } } },
      },
    },
    { name: 'active', type: 'checkbox', defaultValue: true },
    {
      name: 'secret',
      type: 'text',
      access: { create: nobodyReads, read: nobodyReads, update: nobodyReads },
      admin: { hidden: true },
    },
    {
      name: 'deliveries',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data?.id),
        components: { Field: '/webhooks/webhook-panel.tsx#WebhookPanel' },
      },
    },
    ...documentFields(),
  ],
};
