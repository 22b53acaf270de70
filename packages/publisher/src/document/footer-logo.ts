import type { RenderEnvironment } from '../render-environment.js';

/** Choose the logo that can be read on the ground of the brand's footer. */
export function footerLogo({ brand }: Pick<RenderEnvironment, 'brand'>): string {
  const { light } = brand.values;
  const { file, inverse } = brand.data.logo;
  const isInverse = light['--pg-footer-background'] === light['--pg-color-surface-inverse'];
  return isInverse ? (inverse ?? file) : file;
}
