import type { BrandData } from './brand-data.js';

/** Choose the logo that can be read on the ground of the brand's footer. `light` has the custom properties of that mode. */
export function footerLogo({ file, inverse }: BrandData['logo'], light: Readonly<Record<string, string>>): string {
  const isInverse = light['--pg-footer-background'] === light['--pg-color-surface-inverse'];
  return isInverse ? (inverse ?? file) : file;
}
