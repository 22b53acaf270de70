import { addons } from 'storybook/manager-api';
import { theme } from '../src/theme.js';

addons.setConfig({
  theme,
  layoutCustomisations: {
    // A token sheet and a guide have nothing to control.
    showPanel: ({ storyId }, shown) => (storyId?.startsWith('tokens-') ? false : shown),
  },
});
