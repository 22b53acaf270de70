import { box } from '../card/card-node.js';
import type { Composition } from '../card/composition.js';
import { imageOf } from '../card/image-of.js';
import { logoOf } from '../card/logo-of.js';
import { rowBanner } from './row-banner.js';

const steps = ['typography.heading-2', 'typography.heading-3', 'typography.label'];
const least = 'typography.small';

/**
 * Compose a strip for phones: the brand's sign, or its logo where two lines stand below it, the title, and a button; an arrow
 * stands for the button's words where they leave the title no room.
 */
export const stripBanner: Composition = async (parts) => {
  const { look, art } = parts;
  const logo = logoOf(parts, 24);
  const side = 30;
  const isHigh = look.height >= 80;
  const sign =
    art.icon && art.logo
      ? { node: imageOf(art.icon, { width: side, height: side }, parts.brand.fact('logo').alt), width: side }
      : logo;
  const plan = isHigh
    ? { before: [], above: { node: box({ paddingBottom: '8px' }, [logo.node]), height: logo.height + 8 }, gap: 12 }
    : { before: [sign], gap: 10 };
  return (
    (await rowBanner(parts, { ...plan, steps, button: 'words' })) ??
    (await rowBanner(parts, { ...plan, steps: [...steps, least], button: 'arrow' }))
  );
};
