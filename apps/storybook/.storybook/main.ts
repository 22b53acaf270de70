import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import type { IndexEntry, Options } from 'storybook/internal/types';
import { framesFolder, serveFrames } from '../src/frames/serve-frames.ts';
import { componentManifests } from '../src/manifest/component-manifests.ts';
// Stories are files that its index reads: they have to be there before it looks.
import '../src/stories/generate-stories.js';

const folderOf = (module: string) => dirname(fileURLToPath(import.meta.resolve(module)));
const examplesMedia = join(folderOf('@pantograph/components/package.json'), 'examples-media');
const tidewater = folderOf('@pantograph/tokens/brands/tidewater/brand.json');

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
    plugins: [...(vite.plugins ?? []), serveFrames()],
    // Fonts and stylesheets come from the packages beside this one.
    server: { ...vite.server, fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
  }),
};

export default config;
