import { cardGround, placed } from './card-ground.js';
import { cardView } from './card-view.js';
import type { Composition } from './composition.js';
import { logoOf } from './logo-of.js';
import { baselineOf, cornerOf } from './ornament-of.js';
import { wordsColumn } from './words-column.js';

/** Compose a card that is wider than high: logo above, words below, and what is to be seen at the end of the lines. */
export const wideCard: Composition = async (parts) => {
  const { look, art, picture } = parts;
  const { inset, width, height } = look;
  const logo = logoOf(parts, height / 8);
  const isRuled = look.size('section.rule-width') > 0;
  const column = Math.round(width * (picture ? 0.53 : 0.64)) - inset.start;
  const text = await wordsColumn({
    ...parts,
    room: { width: column, height: height - inset.top - inset.bottom - logo.height - logo.clear * 1.6 },
    steps: ['typography.display', 'typography.heading-1', 'typography.heading-2', 'typography.heading-3'],
    lead: 'typography.lead',
  });
  if (!text) return undefined;
  return cardGround(look, [
    !picture &&
      cornerOf(
        art,
        look,
        isRuled ? Math.min(width * 0.62, width - inset.start - logo.width - logo.clear) : width * 0.34,
      ),
    picture && cardView(picture, look),
    isRuled && baselineOf(art, look),
    placed(logo.node, { top: `${inset.top}px`, [look.start]: `${inset.start}px` }),
    placed(text, { bottom: `${inset.bottom}px`, [look.start]: `${inset.start}px` }),
  ]);
};
