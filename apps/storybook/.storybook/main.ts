import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import type { IndexEntry, Options } from 'storybook/internal/types';
import type { Alias, AliasOptions } from 'vite';
import { serveSheets } from '../src/channels/serve-sheets.ts';
import { framesFolder, serveFrames } from '../src/frames/serve-frames.ts';
import { componentManifests } from '../src/manifest/component-manifests.ts';
// Stories are files that its index reads: they have to be there before it looks.
import '../src/stories/generate-stories.js';

const folderOf = (module: string) => dirname(fileURLToPath(import.meta.resolve(module)));
const examplesMedia = join(folderOf('@pantograph/components/package.json'), 'examples-media');
const tidewater = folderOf('@pantograph/tokens/brands/tidewater/brand.json');

const fileOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function aliases(alias: AliasOptions | undefined): readonly Alias[] {
  if (alias === undefined || Array.isArray(alias)) return (alias as readonly Alias[] | undefined) ?? [];
  return Object.entries(alias as Record<string, string>).map(([find, replacement]) => ({ find, replacement }));
}

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx', '../.generated/stories/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest', '@storybook/addon-mcp'],
  staticDirs: async (_before = [], { configType }: Options) => [
    '../public',
    { from: examplesMedia, to: '/examples' },
    { from: dirname(tidewater), to: '/brands' },
    { from: join(tidewater, 'fonts'), to: '/fonts' },
    // While Storybook runs, `serveFrames` has it built when it is asked for.
    ...(configType === 'PRODUCTION' && existsSync(framesFolder) ? [{ from: framesFolder, to: '/frames' }] : []),
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Controls come from the contracts; nothing is guessed from types.
  typescript: { reactDocgen: false },
  features: { sidebarOnboardingChecklist: false, interactions: false, componentsManifest: true },
  // From the contracts, which say more than types that are read from code.
  experimental_manifests: (before = {}, { manifestEntries }: { manifestEntries: readonly IndexEntry[] }) => ({
    ...before,
    components: componentManifests(manifestEntries),
  }),
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), serveFrames(), serveSheets()],
    // Cards are drawn by the same renderer as everywhere, in the form that browsers run.
    resolve: {
      ...vite.resolve,
      alias: [
        ...aliases(vite.resolve?.alias),
        { find: /^@takumi-rs\/core$/, replacement: fileOf('../src/channels/takumi.ts') },
        {
          find: /^(@myriaddreamin\/typst-ts-node-compiler|subset-font)$/,
          replacement: fileOf('../src/channels/not-in-browsers.ts'),
        },
      ],
    },
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), '@takumi-rs/wasm'] },
    build: { ...vite.build, target: 'es2022' },
    // Fonts and stylesheets come from the packages beside this one.
    server: { ...vite.server, fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
  }),
};

export default config;
