import { type ComponentProps, createElement } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { UsagePanel } from '../src/panel/usage-panel.js';
import { labelWithReview } from '../src/review/review-badge.js';
import { theme } from '../src/theme.js';

addons.setConfig({
  theme,
  sidebar: { renderLabel: labelWithReview, collapsedRoots: ['stress'] },
  layoutCustomisations: {
    // A token sheet and a guide have nothing to control.
    showPanel: ({ storyId }, shown) => (storyId?.startsWith('tokens-') ? false : shown),
  },
});

type AddonPanelProps = ComponentProps<typeof AddonPanel>;

addons.register('pantograph/usage', () => {
  addons.add('pantograph/usage', {
    type: types.PANEL,
    title: 'Code',
    match: ({ viewMode }) => viewMode === 'story',
    paramKey: 'usage',
    render: ({ active = false }) =>
      createElement(AddonPanel, { active, hasScrollbar: true } as AddonPanelProps, createElement(UsagePanel)),
  });
});
