import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Mode } from '../brands/modes.js';
import { contrastFigure } from './contrast-figure.js';
import type { TokenEntry } from './token-entry.js';
import { TokenSheet } from './token-sheet.js';
import { tokensOf, valueIn } from './use-tokens.js';

const meta: Meta = { title: 'Tokens', parameters: { flush: true, controls: { disable: true } } };

export default meta;

type Sheet = StoryObj;

/** Get what the toolbar chose; where all are shown side by side, the sheet lists the first brand's names. */
function chosen(globals: Record<string, unknown>): { brand: string; mode: Mode } {
  return {
    brand: globals.brand === 'all' ? 'tidewater' : String(globals.brand),
    mode: globals.mode === 'dark' ? 'dark' : 'light',
  };
}

export const Colour: Sheet = {
  render: (_, { globals }) => {
    const { brand, mode } = chosen(globals);
    const tokens = tokensOf(brand, 'color');
    const value = (css: string) =>
      valueIn(mode, tokens.find((token) => token.css === css) ?? (tokens[0] as TokenEntry));
    const against = (css: string) => (token: TokenEntry) => contrastFigure(valueIn(mode, token), value(css));
    return (
      <TokenSheet
        title="Colour"
        lead="Text needs 4.5:1 on the surface it stands on; the borders of controls and the focus ring need 3:1."
        tokens={tokens}
        specimen={({ css }) => <div className="sheet__swatch" style={{ background: `var(${css})` }} />}
        figures={[
          { heading: 'Value', of: (token) => valueIn(mode, token) },
          { heading: 'On page', of: against('--pg-color-surface-page') },
          { heading: 'On raised', of: against('--pg-color-surface-raised') },
          { heading: 'On inverse', of: against('--pg-color-surface-inverse') },
        ]}
      />
    );
  },
};

export const Type: Sheet = {
  render: (_, { globals }) => {
    const { brand, mode } = chosen(globals);
    return (
      <TokenSheet
        title="Type"
        lead="Each style is one shorthand: family, size, weight and line. Sizes grow with the window between two values."
        tokens={tokensOf(brand, 'typography').filter(({ css }) => !css.endsWith('letter-spacing'))}
        specimen={({ css }) => (
          <p className="sheet__line" style={{ font: `var(${css})`, letterSpacing: `var(${css}-letter-spacing)` }}>
            04:10 UTC, and something will come up
          </p>
        )}
        figures={[{ heading: 'Value', of: (token) => valueIn(mode, token).slice(0, 60) }]}
      />
    );
  },
};

export const Space: Sheet = {
  render: (_, { globals }) => {
    const { brand, mode } = chosen(globals);
    return (
      <TokenSheet
        title="Space"
        lead="All distances are steps of one scale; a brand's density is the scale it chooses."
        tokens={tokensOf(brand, 'space')}
        specimen={({ css }) => <div className="sheet__bar" style={{ inlineSize: `var(${css})` }} />}
        figures={[{ heading: 'Value', of: (token) => valueIn(mode, token) }]}
      />
    );
  },
};

export const Radius: Sheet = {
  render: (_, { globals }) => {
    const { brand, mode } = chosen(globals);
    return (
      <TokenSheet
        title="Radius"
        lead="How round a control, a card and a picture are."
        tokens={tokensOf(brand, 'radius')}
        specimen={({ css }) => <div className="sheet__shape" style={{ borderRadius: `var(${css})` }} />}
        figures={[{ heading: 'Value', of: (token) => valueIn(mode, token) }]}
      />
    );
  },
};

export const Shadow: Sheet = {
  render: (_, { globals }) => {
    const { brand, mode } = chosen(globals);
    return (
      <TokenSheet
        title="Shadow"
        lead="What lies above the page, and how far."
        tokens={tokensOf(brand, 'shadow')}
        specimen={({ css }) => <div className="sheet__shape" style={{ boxShadow: `var(${css})` }} />}
        figures={[{ heading: 'Value', of: (token) => valueIn(mode, token) }]}
      />
    );
  },
};

export const Motion: Sheet = {
  render: (_, { globals }) => {
    const { brand, mode } = chosen(globals);
    const easing = tokensOf(brand, 'easing')[0]?.css ?? '--pg-easing-standard';
    return (
      <TokenSheet
        title="Motion"
        lead="Hover or focus a track to see it move. Nothing moves for readers who asked for less motion."
        tokens={[...tokensOf(brand, 'duration'), ...tokensOf(brand, 'easing')]}
        specimen={({ css, type }) => (
          <button type="button" className="sheet__track" aria-label={`Show ${css}`}>
            <div
              className="sheet__runner"
              style={{
                transition:
                  type === 'duration'
                    ? `translate var(${css}) var(${easing})`
                    : `translate var(--pg-duration-slow) var(${css})`,
              }}
            />
          </button>
        )}
        figures={[{ heading: 'Value', of: (token) => valueIn(mode, token) }]}
      />
    );
  },
};
