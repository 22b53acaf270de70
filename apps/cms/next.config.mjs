import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

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
