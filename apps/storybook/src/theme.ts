import tidewater from '@pantograph/tokens/brands/tidewater/tokens.json';
import { formatHex } from 'culori';
import { create } from 'storybook/theming';

const hex = (path: string) => formatHex(tidewater.tokens.find((token) => token.path === path)?.light ?? '') ?? '';

/** Storybook's own look, made from the first brand's tokens. It needs colours that it can compute with. */
export const theme = create({
  base: 'light',
  brandTitle:
    '<img src="pantograph.svg" alt="" style="block-size: 1.5em; vertical-align: middle; margin-inline-end: 0.5em"> Pantograph',
  brandUrl: 'http://localhost:4300',
  fontBase: "'IBM Plex Sans', system-ui, sans-serif",
  fontCode: "'IBM Plex Mono', ui-monospace, monospace",
  colorPrimary: hex('color.action.background'),
  colorSecondary: hex('color.action.background'),
  appBg: hex('color.surface.page'),
  appContentBg: hex('color.surface.raised'),
  appBorderColor: hex('color.border.default'),
  textColor: hex('color.text.default'),
  textMutedColor: hex('color.text.muted'),
  barTextColor: hex('color.text.muted'),
  barSelectedColor: hex('color.text.link'),
  barHoverColor: hex('color.text.link'),
  inputBorder: hex('color.border.strong'),
});
