import '@pantograph/components/css';
import '@pantograph/tokens/brands/tidewater/scoped.css';
import '@pantograph/tokens/brands/hollyhock/scoped.css';
import type { Preview } from '@storybook/react-vite';
import { brands } from '../src/brands/brands.js';
import { modes } from '../src/brands/modes.js';
import { withBrand } from '../src/brands/with-brand.js';
import { channelViews } from '../src/channels/channel-views.js';
import '../src/docs.css';
import { DocsPage } from '../src/review/docs-page.js';
import { react } from '../src/snippets/react.js';
import { snippetWriters } from '../src/snippets/snippet-writers.js';
import { type UsageParameter, usageOf } from '../src/snippets/usage-parameter.js';
import { withStress } from '../src/stress/with-stress.js';
import { theme } from '../src/theme.js';

/** What a documentation page shows under an example: the same as the panel, for React. */
function reactSource(code: string, { parameters, args }: { parameters: { usage?: UsageParameter }; args: object }) {
  return parameters.usage?.example === undefined ? code : react.write(usageOf(parameters.usage, { ...args }));
}

const preview: Preview = {
  decorators: [withStress, withBrand],
  globalTypes: {
    brand: {
      description: 'Brand',
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        items: [
          ...brands.map(({ id, name }) => ({ value: id, title: name })),
          { value: 'all', title: 'All brands and modes' },
        ],
        dynamicTitle: true,
        shortcuts: {
          next: { label: 'Next brand', keys: ['B'] },
          previous: { label: 'Previous brand', keys: ['shift', 'B'] },
        },
      },
    },
    mode: {
      description: 'Mode',
      toolbar: {
        title: 'Mode',
        icon: 'mirror',
        items: modes.map((mode) => ({ value: mode, title: `${mode[0]?.toUpperCase()}${mode.slice(1)}` })),
        dynamicTitle: true,
        shortcuts: { next: { label: 'Next mode', keys: ['L'] } },
      },
    },
    channel: {
      description: 'Channel',
      toolbar: {
        title: 'Channel',
        icon: 'share',
        items: channelViews.map(({ id, label }) => ({ value: id, title: label })),
        dynamicTitle: true,
        shortcuts: {
          next: { label: 'Next channel', keys: ['C'] },
          previous: { label: 'Previous channel', keys: ['shift', 'C'] },
        },
      },
    },
    framework: {
      description: 'Framework',
      toolbar: {
        title: 'Framework',
        icon: 'component',
        items: snippetWriters.map(({ id, label }) => ({ value: id, title: label })),
        dynamicTitle: true,
        shortcuts: {
          next: { label: 'Next framework', keys: ['W'] },
          previous: { label: 'Previous framework', keys: ['shift', 'W'] },
        },
      },
    },
  },
  initialGlobals: { brand: 'tidewater', mode: 'light', channel: 'web', framework: 'react' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    // The page's own background comes from the brand; Storybook's would hide it.
    backgrounds: { disable: true },
    docs: { theme, page: DocsPage, codePanel: false, source: { transform: reactSource, language: 'tsx' } },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: {
        order: [
          'Guides',
          ['For designers', 'For developers', 'For marketers'],
          'Tokens',
          ['Colour', 'Type', 'Space', 'Radius', 'Shadow', 'Motion'],
          'Conformance',
          'Primitives',
          'Sections',
          'Frame',
          'Stress',
        ],
      },
    },
  },
};

export default preview;
