import { join } from 'node:path';
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { closeOwnCollections } from './access/close-own-collections.ts';
import { adminFrame } from './admin/admin-frame.ts';
import { adminWords } from './admin/admin-words.ts';
import { channelEndpoints } from './channels/endpoints.ts';
import { authors } from './collections/authors.ts';
import { campaigns } from './collections/campaigns.ts';
import { hiddenCollections } from './collections/hidden/hidden-collections.ts';
import { leads } from './collections/leads.ts';
import { media } from './collections/media.ts';
import { pages } from './collections/pages.ts';
import { posts } from './collections/posts.ts';
import { redirects } from './collections/redirects.ts';
import { settings } from './collections/settings.ts';
import { sharedSections } from './collections/shared-sections.ts';
import { tags } from './collections/tags.ts';
import { users } from './collections/users.ts';
import { webhooks } from './collections/webhooks.ts';
import { commentEndpoints } from './comments/endpoints.ts';
import { database } from './database/database.ts';
import { environment } from './environment.ts';
import { exportEndpoint } from './exchange/export-endpoint.ts';
import { afterError } from './guard/after-error.ts';
import { mailsEndpoint } from './mail/mails-endpoint.ts';
import { transportOptions } from './mail/transport-options.ts';
import { mcpEndpoints } from './mcp/endpoint.ts';
import { outboxEndpoints } from './outbox/endpoints.ts';
import { previewEndpoints } from './preview/endpoints.ts';
import { previewedCollections } from './preview/preview-fact.ts';
import { defaultLocale, locales } from './project/locales.ts';
import { sectionEditor } from './rich-text/editor.ts';
import { templateEndpoints } from './templates/endpoints.ts';
import { languagesEndpoint } from './translations/endpoint.ts';
import { usesEndpoint } from './uses/endpoint.ts';
import { workflowEndpoints } from './workflow/endpoints.ts';

const { url, secret, smtpUrl, mailFrom } = environment;

/** On one's own machine 127.0.0.1 and localhost are the same, and browsers take them for two origins. */
function sameMachine(address: string): string[] {
  const twin = address.replace('//127.0.0.1', '//localhost');
  return twin === address ? [address] : [address, twin];
}

export default buildConfig({
  secret,
  serverURL: '',
  // A page of another origin can neither read answers nor act for whoever is signed in.
  cors: [],
  csrf: sameMachine(url),
  telemetry: false,
  debug: false,
  db: database(),
  editor: sectionEditor,
  sharp,
  localization: {
    locales: locales.map(({ code, label, rtl }) => ({ code, label, ...(rtl && { rtl }) })),
    defaultLocale,
    fallback: true,
  },
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 1000 },
  upload: {
    limits: { fileSize: 25_000_000 },
    requestSizeLimit: 27_000_000,
    abortOnLimit: true,
    responseOnLimit: 'The file is over 25 MB. Make it smaller, then upload it again.',
  },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false }, tasks: [] },
  ...(smtpUrl !== undefined && {
    email: nodemailerAdapter({
      defaultFromAddress: mailFrom.address,
      defaultFromName: mailFrom.name,
      skipVerify: true,
      transportOptions: transportOptions(smtpUrl),
    }),
  }),
  hooks: { afterError: [afterError] },
  typescript: { autoGenerate: false },
  i18n: adminWords,
  admin: {
    user: 'users',
    // The panel is ours (src/admin/preview); it finds the shells by itself.
    livePreview: { url, collections: [...previewedCollections], openByDefault: true },
    dateFormat: 'd MMM yyyy, HH:mm',
    importMap: { baseDir: import.meta.dirname ?? join(process.cwd(), 'src') },
    ...adminFrame,
  },
  endpoints: [
    ...outboxEndpoints,
    ...workflowEndpoints,
    ...templateEndpoints,
    ...mcpEndpoints,
    exportEndpoint,
    mailsEndpoint,
    languagesEndpoint,
    usesEndpoint,
    ...previewEndpoints,
    ...channelEndpoints,
    ...commentEndpoints,
  ],
  collections: [
    pages,
    posts,
    sharedSections,
    campaigns,
    media,
    authors,
    tags,
    redirects,
    settings,
    leads,
    webhooks,
    users,
    ...hiddenCollections,
  ],
}).then(closeOwnCollections);
