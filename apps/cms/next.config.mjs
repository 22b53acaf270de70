import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * What pages of the editor may load: from here alone. Next and Payload write scripts and styles into their pages, so those are
 * allowed; while developing, Next evaluates what changed. The site that is previewed stands in a frame.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self'${process.env.NODE_ENV === 'development' ? ' ws:' : ''}`,
  // This is written when the CMS is built, and where its sites are is said when it starts: any site may stand in a frame.
  "frame-src 'self' http: https:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** @type {import('next').NextConfig} */
const nextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  devIndicators: false,
  // `npm run check` looks at the types, with the compiler of the whole house.
  typescript: { ignoreBuildErrors: true },
  // Bundled, Payload's error classes would be there once a bundle and never be recognised in another (docs/decisions/0103).
  serverExternalPackages: ['payload', 'satteri', 'shiki'],
  // A page begins with a template. Drawers make theirs without an address.
  redirects: async () => [
    { source: '/', destination: '/admin', permanent: false },
    { source: '/admin/collections/pages/create', destination: '/admin/templates', permanent: false },
  ],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
      ],
    },
    // Answers of the API have policies of their own: a drawing that is opened may do nothing at all.
    { source: '/admin/:path*', headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }] },
    { source: '/admin', headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy }] },
    {
      // Whoever has the address of a shared draft can read it: it is told to nobody.
      source: '/share/:token',
      headers: [
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    },
  ],
};

export default withPayload(nextConfig);
