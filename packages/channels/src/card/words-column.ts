import { sentences } from '../fit/sentences.js';
import type { CardLook } from './card-look.js';
import { box, type CardNode } from './card-node.js';
import type { CardPress } from './card-press.js';
import type { CardWords } from './card-words.js';
import { fitsRoom } from './fits-room.js';

/** How words are set on a ground. */
export interface WordsSetting {
  look: CardLook;
  press: CardPress;
  words: CardWords;
  /** In CSS pixels. */
  room: { width: number; height: number };
  /** Typography tokens for the title, the most wanted first. */
  steps: readonly string[];
  /** Typography token of the lead; no lead without it. */
  lead?: string;
  /** Colour tokens. */
  ink?: { title: string; lead: string; mark: string };
  /** How many steps of its type the lead may cost the title; one without it. */
  leadCost?: number;
  /** A title of more lines is set smaller where that brings it down to as many. */
  calmLines?: number;
  /** What comes below, such as a button. */
  below?: CardNode | undefined;
}

const onPage = { title: 'color.text.default', lead: 'color.text.muted', mark: 'color.accent' };

/**
 * Set words in the greatest type in which they stand whole; undefined where there is none. The lead gives way first, by whole
 * sentences from its end, and is left out where it would cost the title more than one step; then figure and kicker give way.
 */
export async function wordsColumn(setting: WordsSetting): Promise<CardNode | undefined> {
  const { words, steps } = setting;
  const { lead: _, ...withoutLead } = words;
  const { figure: __, ...withoutFigure } = withoutLead;
  const bare = await greatest(setting, withoutLead, steps);
  if (!bare) {
    for (const fewer of [withoutFigure, { title: words.title }]) {
      const found = await greatest(setting, fewer, steps);
      if (found) return found.column;
    }
    return undefined;
  }
  const { lead } = words;
  if (lead === undefined || setting.lead === undefined) return bare.column;
  const all = sentences(lead, setting.look.locale);
  // The last step is small beside a lead: only a title that stands in no other is set in it.
  const near = steps.slice(
    bare.at,
    Math.max(bare.at + 1, Math.min(bare.at + 1 + (setting.leadCost ?? 1), steps.length - 1)),
  );
  for (let count = all.length; count > 0; count--) {
    const found = await greatest(setting, { ...withoutLead, lead: all.slice(0, count).join(' ') }, near);
    if (found) return found.column;
  }
  return bare.column;
}

async function greatest(
  setting: WordsSetting,
  words: CardWords,
  steps: readonly string[],
): Promise<{ column: CardNode; at: number } | undefined> {
  let second: { column: CardNode; at: number } | undefined;
  for (const step of steps) {
    // Laid out in a little less room than it gets: a browser sets letters a hair wider here and there.
    const tight = { ...setting.room, width: setting.room.width * 0.97 };
    const laid = await fitsRoom(setting.press, columnOf({ ...setting, room: tight }, words, step), tight);
    if (!laid) continue;
    const found = { column: columnOf(setting, words, step), at: setting.steps.indexOf(step) };
    const above = Number(words.kicker !== undefined) + Number(words.figure !== undefined);
    const { size, lineHeight } = setting.look.type(step);
    if ((laid.children[above]?.height ?? 0) < size * lineHeight * ((setting.calmLines ?? 3) + 0.5)) {
      // Many lines of a fair size read better than few in the least.
      return found.at === setting.steps.length - 1 ? (second ?? found) : found;
    }
    second ??= found;
  }
  return second;
}

function columnOf({ look, room, lead, ink = onPage, below }: WordsSetting, words: CardWords, step: string): CardNode {
  const { size } = look.type(step);
  // Lines of a word or two are better filled one after the other.
  const isNarrow = room.width < size * 5.5;
  const full = { width: `${room.width}px` };
  const gap = Math.min(look.size('space.s'), Math.max(4, size * 0.36));
  return box({ flexDirection: 'column', width: `${room.width}px`, gap: `${gap}px` }, [
    words.kicker !== undefined && kickerOf(look, words.kicker, ink.mark, room.width),
    words.figure !== undefined && look.text(words.figure, 'typography.figure', ink.mark, full, 'rise'),
    look.text(words.title, step, ink.title, { ...full, textWrap: isNarrow ? 'wrap' : 'balance' }, 'rise'),
    lead !== undefined &&
      words.lead !== undefined &&
      look.text(words.lead, lead, ink.lead, { ...full, textWrap: 'balance' }, 'rise'),
    below && box({ marginTop: `${gap}px`, justifyContent: look.isRtl ? 'flex-end' : 'flex-start' }, [below], 'rise'),
  ]);
}

function kickerOf(look: CardLook, kicker: string, color: string, width: number): CardNode {
  const rule = look.size('kicker.rule-length');
  const gap = rule > 0 ? look.size('space.2xs') : 0;
  return box(
    { flexDirection: look.isRtl ? 'row-reverse' : 'row', alignItems: 'center', gap: `${gap}px`, width: `${width}px` },
    [
      rule > 0 &&
        box({
          width: `${rule}px`,
          flexShrink: 0,
          height: `${look.size('border-width.hairline')}px`,
          backgroundColor: look.color(color),
        }),
      look.text(kicker, 'typography.kicker', color, { width: `${width - rule - gap}px` }),
    ],
    'rise',
  );
}
