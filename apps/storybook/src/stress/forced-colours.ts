import tidewater from '@pantograph/tokens/brands/tidewater/tokens.json';
import type { CSSProperties } from 'react';

/** The system's colour for a token, by the first part of its name that says what it colours. */
const systemColours: readonly [part: RegExp, colour: string][] = [
  [/-action-.*(text|label)/, 'ButtonText'],
  [/-action-/, 'ButtonFace'],
  [/link/, 'LinkText'],
  [/focus/, 'Highlight'],
  [/disabled/, 'GrayText'],
  [/-(text|border|icon|on)-|-(text|border|icon)$/, 'CanvasText'],
];

/** Give every token of colour and shadow the value that forced colours would leave of it. An imitation, for the eye. */
export function forcedColours(): CSSProperties {
  const forced = tidewater.tokens.flatMap(({ css }) => {
    if (css.startsWith('--pg-shadow-')) return [[css, 'none']];
    if (!css.startsWith('--pg-color-')) return [];
    return [[css, systemColours.find(([part]) => part.test(css))?.[1] ?? 'Canvas']];
  });
  return { ...Object.fromEntries(forced), background: 'Canvas', color: 'CanvasText' };
}
