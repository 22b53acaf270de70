import tidewater from '@pantograph/tokens/brands/tidewater/tokens.json';
import type { CSSProperties } from 'react';

/** The system's colour for a token, by the part of its name that says what it colours; the first that fits. */
const systemColours: readonly [part: RegExp, colour: string][] = [
  [/focus/, 'Highlight'],
  [/disabled/, 'GrayText'],
  [/(action|button).*(text|label)/, 'ButtonText'],
  [/(action|button).*(background|hover)/, 'ButtonFace'],
  [/background|surface|track|subtle/, 'Canvas'],
  [/link/, 'LinkText'],
];

/** Give every token of colour and shadow the value that forced colours would leave of it. An imitation, for the eye. */
export function forcedColours(): CSSProperties {
  const forced = tidewater.tokens.flatMap(({ css, type }) => {
    if (type === 'shadow') return [[css, 'none']];
    if (type !== 'color') return [];
    return [[css, systemColours.find(([part]) => part.test(css))?.[1] ?? 'CanvasText']];
  });
  return { ...Object.fromEntries(forced), minBlockSize: '100vh', background: 'Canvas', color: 'CanvasText' };
}
