import type { Meta, StoryObj } from '@storybook/react-vite';
import { useSurface } from '../brands/surface-context.js';
import { describeType } from './describe-type.js';
import { sheetParameters } from './sheet-parameters.js';
import { TokenSheet } from './token-sheet.js';
import { tokensOf, valueIn } from './tokens-of.js';

function TypeSheet() {
  const { brand, mode } = useSurface();
  return (
    <TokenSheet
      title="Type"
      lead="Each style is one shorthand: family, weight, size and line. A fluid size grows with the window from the first figure to the second."
      wide
      groups={[{ tokens: tokensOf(brand, 'typography').filter(({ css }) => !css.endsWith('letter-spacing')) }]}
      specimen={({ css }) => (
        <p className="sheet__line" style={{ font: `var(${css})`, letterSpacing: `var(${css}-letter-spacing)` }}>
          {brand.tagline}
        </p>
      )}
      figures={(token) => describeType(valueIn(mode, token))}
    />
  );
}

const meta: Meta = { title: 'Tokens/Type', parameters: sheetParameters };

export default meta;

export const Type: StoryObj = { render: () => <TypeSheet /> };
