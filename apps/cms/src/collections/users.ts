import { text } from '@pantograph/contract';
import type { CollectionConfig, FieldAccess } from 'payload';
import { administrators } from '../access/access.ts';
import { may } from '../access/permissions.ts';
import { personOf, roles } from '../access/roles.ts';
import { plainComponents } from '../admin/admin-frame.ts';
import { environment } from '../environment.ts';
import { checkAccount, endKey, keepAdministrator, keepLastAdministrator } from '../guard/check-account.ts';
import { checkFilters } from '../guard/check-filters.ts';
import { forgetTries, limitLogin } from '../guard/limit-login.ts';
import { beforeSession, beforeSignOut } from '../guard/one-session-at-a-time.ts';
import { checkLeaf } from '../model/check-leaf.ts';
import { brands } from '../project/brands.ts';
import { locales } from '../project/locales.ts';

const byAdministrators: FieldAccess = ({ req }) => may(personOf(req)?.role, 'administer');

/** Choices kept as text: a new role, brand or language must not change a table. */
function oneOf(values: readonly string[], what: string) {
  return (value: unknown): true | string => {
    const wrong = (Array.isArray(value) ? value : [value]).find(
      (one) => one !== undefined && one !== null && !values.includes(String(one)),
    );
    return wrong === undefined || `“${wrong}” is no ${what}. There are: ${values.join(', ')}.`;
  };
}

/** Who works here: their role, their brands, and the languages of translators. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 600_000,
    tokenExpiration: 28_800,
    useAPIKey: true,
    forgotPassword: {
      // The address of the CMS is known; a request could claim another in its Host header.
      generateEmailHTML: (args) =>
        `<p>Choose a new password: <a href="${environment.url}/admin/reset/${args?.token}">${environment.url}/admin/reset/${args?.token}</a></p>` +
        '<p>The link is good for an hour. If you did not ask for it, nothing happens.</p>',
    },
    cookies: { sameSite: 'Strict', secure: environment.url.startsWith('https:') },
  },
  admin: {
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'email', 'role', 'brands'],
    group: 'Administration',
    components: plainComponents,
    pagination: { defaultLimit: 50 },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: administrators,
    delete: administrators,
    unlock: administrators,
    read: ({ req }) => {
      const person = personOf(req);
      if (!person) return false;
      return may(person.role, 'administer') ? true : { id: { equals: person.id } };
    },
    update: ({ req }) => {
      const person = personOf(req);
      if (!person) return false;
      return may(person.role, 'administer') ? true : { id: { equals: person.id } };
    },
  },
  hooks: {
    beforeOperation: [checkFilters, limitLogin, beforeSession, checkAccount],
    beforeValidate: [endKey],
    beforeChange: [keepAdministrator],
    afterLogin: [forgetTries],
    afterLogout: [beforeSignOut],
    beforeDelete: [keepLastAdministrator],
  },
  fields: [
    { name: 'name', type: 'text', validate: checkLeaf(text({ label: 'Name', max: 120 }), 'Name') },
    {
      name: 'role',
      type: 'text',
      saveToJWT: true,
      access: { create: byAdministrators, update: byAdministrators },
      validate: (value: unknown) =>
        value === undefined || value === null || value === ''
          ? 'Choose what they do here.'
          : oneOf(Object.keys(roles), 'role')(value),
      admin: {
        components: { Field: { path: '/admin/choice-field.tsx#ChoiceField', clientProps: { options: roles } } },
      },
    },
    {
      name: 'brands',
      type: 'text',
      hasMany: true,
      saveToJWT: true,
      access: { create: byAdministrators, update: byAdministrators },
      validate: oneOf([...brands.keys()], 'brand') as never,
      admin: {
        description: 'Whose documents they see.',
        components: {
          Field: {
            path: '/admin/choice-field.tsx#ChoiceField',
            clientProps: { options: Object.fromEntries([...brands].map(([id, { name }]) => [id, name])) },
          },
        },
      },
    },
    {
      name: 'languages',
      type: 'text',
      hasMany: true,
      access: { create: byAdministrators, update: byAdministrators },
      validate: oneOf(
        locales.map(({ code }) => code),
        'language',
      ) as never,
      admin: {
        description: 'What they translate into.',
        condition: (_, sibling) => sibling?.role === 'translator',
        components: {
          Field: {
            path: '/admin/choice-field.tsx#ChoiceField',
            clientProps: { options: Object.fromEntries(locales.map(({ code, label }) => [code, label])) },
          },
        },
      },
    },
    {
      name: 'mailsOff',
      label: 'Send me no mails about reviews and publishing',
      type: 'checkbox',
    },
  ],
};
