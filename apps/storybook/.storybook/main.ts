import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';

const folderOf = (module: string) => dirname(fileURLToPath(import.meta.resolve(module)));
const examplesMedia = join(folderOf('@pantograph/components/package.json'), 'examples-media');
const tidewater = folderOf('@pantograph/tokens/brands/tidewater/brand.json');

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx', '../.generated/stories/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    '../public',
    { from: examplesMedia, to: '/examples' },
    { from: dirname(tidewater), to: '/brands' },
    { from: join(tidewater, 'fonts'), to: '/fonts' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Controls come from the contracts; nothing is guessed from types.
  typescript: { reactDocgen: false },
  features: { sidebarOnboardingChecklist: false, interactions: false },
  viteFinal: (vite) => ({
    ...vite,
    // Fonts and stylesheets come from the packages beside this one.
    server: { ...vite.server, fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
  }),
};

export default config;
