import type { Meta, StoryObj } from '@storybook/react-vite';
import { useSurface } from '../brands/surface-context.js';
import { sheetParameters } from './sheet-parameters.js';
import { TokenSheet } from './token-sheet.js';
import { tokensOf, valueIn } from './tokens-of.js';

function RadiusSheet() {
  const { brand, mode } = useSurface();
  return (
    <TokenSheet
      title="Radius"
      lead="How round a control, a card and a picture are."
      groups={[{ tokens: tokensOf(brand, 'radius') }]}
      specimen={({ css }) => <div className="sheet__shape" style={{ borderRadius: `var(${css})` }} />}
      figures={(token) => {
        const value = valueIn(mode, token);
        return Number.parseFloat(value) > 999 ? ['fully round', value] : [value];
      }}
    />
  );
}

const meta: Meta = { title: 'Tokens/Radius', parameters: sheetParameters };

export default meta;

export const Radius: StoryObj = { render: () => <RadiusSheet /> };
