import type { Meta, StoryObj } from '@storybook/react-vite';
import { useSurface } from '../brands/surface-context.js';
import { sheetParameters } from './sheet-parameters.js';
import type { TokenEntry } from './token-entry.js';
import { TokenSheet } from './token-sheet.js';
import { tokensOf, valueIn } from './tokens-of.js';

function MotionSheet() {
  const { brand, mode } = useSurface();
  const easing = tokensOf(brand, 'easing')[0]?.css ?? '--pg-easing-standard';
  const transition = ({ css, type }: TokenEntry) =>
    type === 'duration' ? `translate var(${css}) var(${easing})` : `translate var(--pg-duration-slow) var(${css})`;
  return (
    <TokenSheet
      title="Motion"
      lead="Point at a track, press it or reach it with Tab to see it move. Nothing moves for readers who asked for less motion."
      groups={[
        { title: 'Duration', tokens: tokensOf(brand, 'duration') },
        { title: 'Easing', tokens: tokensOf(brand, 'easing') },
      ]}
      specimen={(token) => (
        <button type="button" className="sheet__track" aria-label={`Show ${token.css}`}>
          <span className="sheet__runner" style={{ transition: transition(token) }} />
        </button>
      )}
      figures={(token) => [valueIn(mode, token)]}
    />
  );
}

const meta: Meta = { title: 'Tokens/Motion', parameters: sheetParameters };

export default meta;

export const Motion: StoryObj = { render: () => <MotionSheet /> };
