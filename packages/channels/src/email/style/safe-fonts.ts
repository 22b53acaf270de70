/**
 * What mail clients have of each kind of typeface, for readers whose client loads none of the brand's:
 * https://www.caniemail.com/features/css-at-font-face/
 */
export const safeFonts: Readonly<Record<string, readonly string[]>> = {
  'sans-serif': ['Arial', 'Helvetica', 'sans-serif'],
  serif: ['Georgia', 'Times New Roman', 'serif'],
  monospace: ['Courier New', 'Courier', 'monospace'],
};
