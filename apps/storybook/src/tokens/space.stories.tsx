import type { Meta, StoryObj } from '@storybook/react-vite';
import { useSurface } from '../brands/surface-context.js';
import { inPixels } from './in-pixels.js';
import { sheetParameters } from './sheet-parameters.js';
import { TokenSheet } from './token-sheet.js';
import { tokensOf, valueIn } from './tokens-of.js';

function SpaceSheet() {
  const { brand, mode } = useSurface();
  return (
    <TokenSheet
      title="Space"
      lead="All distances are steps of one scale, and a brand's density is the scale it chooses. The bars are as long as the distance."
      groups={[{ tokens: tokensOf(brand, 'space') }]}
      specimen={({ css }) => <div className="sheet__bar" style={{ inlineSize: `var(${css})` }} />}
      figures={(token) => [inPixels(valueIn(mode, token)), valueIn(mode, token)]}
    />
  );
}

const meta: Meta = { title: 'Tokens/Space', parameters: sheetParameters };

export default meta;

export const Space: StoryObj = { render: () => <SpaceSheet /> };
