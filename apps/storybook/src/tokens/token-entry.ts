/** A token as the emitted tokens.json lists it. */
export interface TokenEntry {
  path: string;
  type: string;
  tier: string;
  description?: string;
  /** The custom property. */
  css: string;
  light: string;
  dark: string;
}
