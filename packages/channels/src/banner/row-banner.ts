import { arrowOf } from '../card/arrow-of.js';
import { borderOf } from '../card/border-of.js';
import { buttonOf } from '../card/button-of.js';
import { cardGround } from '../card/card-ground.js';
import { box, type CardNode } from '../card/card-node.js';
import type { CardParts } from '../card/composition.js';
import { widthOf } from '../card/width-of.js';
import { wordsColumn } from '../card/words-column.js';

/** What a row is made of, in CSS pixels. */
export interface RowPlan {
  /** Stand before the words, from the start of the line. */
  before: readonly { node: CardNode; width: number }[];
  /** Stands above the words. */
  above?: { node: CardNode; height: number };
  /** Typography tokens for the title. */
  steps: readonly string[];
  lead?: string;
  gap: number;
  /** Lies behind everything. */
  behind?: CardNode | undefined;
  /** Whether what comes first stands at the edge itself. */
  isFlush?: boolean;
  button: 'words' | 'arrow';
}

/** Set a banner as one row, its button at the end; undefined where the words do not stand in it. */
export async function rowBanner(parts: CardParts, plan: RowPlan): Promise<CardNode | undefined> {
  const { look, press } = parts;
  const { width, height, inset, isRtl } = look;
  const { action, kicker: _, figure: __, ...words } = parts.words;
  const button =
    action === undefined
      ? undefined
      : plan.button === 'arrow'
        ? arrowOf(look, 32)
        : await buttonOf(action, { look, press, width: width * 0.42, isLine: true });
  if (action !== undefined && !button) return undefined;
  const start = plan.isFlush ? 0 : inset.start;
  const buttonWidth = button ? (await widthOf(press, button)) + plan.gap : 0;
  const taken = plan.before.reduce((sum, part) => sum + part.width + plan.gap, start + inset.end + buttonWidth);
  const room = { width: Math.floor(width - taken), height: height - 10 - (plan.above?.height ?? 0) };
  if (room.width < 40) return undefined;
  const { steps, lead } = plan;
  const text = await wordsColumn({ look, press, words, room, steps, leadCost: 0, ...(lead && { lead }) });
  if (!text) return undefined;
  const column = box({ flexDirection: 'column', alignItems: isRtl ? 'flex-end' : 'flex-start' }, [
    plan.above?.node,
    text,
  ]);
  const row = box(
    {
      position: 'absolute',
      top: '0px',
      left: '0px',
      width: `${width}px`,
      height: `${height}px`,
      flexDirection: isRtl ? 'row-reverse' : 'row',
      alignItems: 'center',
      gap: `${plan.gap}px`,
      [isRtl ? 'paddingRight' : 'paddingLeft']: `${start}px`,
      [isRtl ? 'paddingLeft' : 'paddingRight']: `${inset.end}px`,
    },
    [
      ...plan.before.map(({ node }) => node),
      box({ flexGrow: 1, justifyContent: isRtl ? 'flex-end' : 'flex-start' }, [column]),
      button,
    ],
  );
  return cardGround(look, [plan.behind, row, borderOf(look)]);
}
