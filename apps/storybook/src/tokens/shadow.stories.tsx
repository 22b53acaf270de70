import type { Meta, StoryObj } from '@storybook/react-vite';
import { useSurface } from '../brands/surface-context.js';
import { sheetParameters } from './sheet-parameters.js';
import { TokenSheet } from './token-sheet.js';
import { tokensOf, valueIn } from './tokens-of.js';

function ShadowSheet() {
  const { brand, mode } = useSurface();
  return (
    <TokenSheet
      title="Shadow"
      lead="What lies above the page, and how far. A brand that casts none parts things with hairlines."
      groups={[{ tokens: tokensOf(brand, 'shadow') }]}
      specimen={({ css }) => <div className="sheet__shape sheet__shape--plain" style={{ boxShadow: `var(${css})` }} />}
      figures={(token) => {
        const value = valueIn(mode, token);
        return value === 'none' ? ['no shadow'] : value.split(/,(?![^(]*\))\s*/);
      }}
    />
  );
}

const meta: Meta = { title: 'Tokens/Shadow', parameters: sheetParameters };

export default meta;

export const Shadow: StoryObj = { render: () => <ShadowSheet /> };
