import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';

const examplesMedia = join(
  dirname(fileURLToPath(import.meta.resolve('@pantograph/components/package.json'))),
  'examples-media',
);

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx', '../.generated/stories/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [{ from: examplesMedia, to: '/examples' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Controls come from the contracts; nothing is guessed from types.
  typescript: { reactDocgen: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // Fonts and stylesheets come from the packages beside this one.
    server: { ...vite.server, fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
  }),
};

export default config;
