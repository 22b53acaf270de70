import { contrastPairs } from '@pantograph/tokens/contrast';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { formatHex } from 'culori';
import { expect } from 'storybook/test';
import { useSurface } from '../brands/surface-context.js';
import { colourGroups } from './colour-groups.js';
import { ContrastTiles } from './contrast-tiles.js';
import { sheetParameters } from './sheet-parameters.js';
import type { TokenEntry } from './token-entry.js';
import { TokenSheet } from './token-sheet.js';
import { tokensOf, valueIn } from './tokens-of.js';

function ColourSheet() {
  const { brand, mode } = useSurface();
  const tokens = tokensOf(brand, 'color');
  const cssOf = (token: TokenEntry) => valueIn(mode, token);
  return (
    <TokenSheet
      title="Colour"
      lead="Every pair that components put together, and its contrast. Text needs 4.5:1; outlines, marks and the focus ring need 3:1. A pair below that fails the build."
      groups={colourGroups(tokens)}
      specimen={({ css }) => <div className="sheet__swatch" style={{ background: `var(${css})` }} />}
      figures={(token) => [cssOf(token), formatHex(cssOf(token)) ?? ''].filter(Boolean)}
      more={({ path }) => (
        <ContrastTiles pairs={contrastPairs.filter(({ front }) => front === path)} tokens={tokens} cssOf={cssOf} />
      )}
    />
  );
}

const meta: Meta = { title: 'Tokens/Colour', parameters: sheetParameters };

export default meta;

export const Colour: StoryObj = { render: () => <ColourSheet /> };

/** A test, which the sidebar leaves out: side by side, each panel prints the values of its own brand and mode. */
export const SideBySide: StoryObj = {
  render: () => <ColourSheet />,
  tags: ['!dev'],
  globals: { brand: 'all' },
  play: async ({ canvasElement }) => {
    const grounds = [...canvasElement.querySelectorAll('[aria-label] .sheet')].map(
      (sheet) => sheet.querySelector('.sheet__figures')?.textContent,
    );
    await expect(new Set(grounds).size).toBe(4);
  },
};
