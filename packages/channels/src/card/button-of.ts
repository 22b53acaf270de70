import type { CardLook } from './card-look.js';
import { box, type CardNode } from './card-node.js';
import type { CardPress } from './card-press.js';
import { widthOf } from './width-of.js';

/** A button where it is to stand. */
export interface ButtonPlace {
  look: CardLook;
  press: CardPress;
  /** CSS pixels. */
  width: number;
  /** Whether it must be one line. */
  isLine?: boolean;
}

/** Draw what to do as the brand's button: in one line where its words stand in one; undefined where they stand in none. */
export async function buttonOf(label: string, place: ButtonPlace): Promise<CardNode | undefined> {
  for (const type of ['typography.label', 'typography.small']) {
    const button = draw(label, place, type, 'nowrap');
    if ((await widthOf(place.press, button)) <= place.width) return button;
  }
  return place.isLine ? undefined : draw(unbroken(label), place, 'typography.small', 'balance');
}

function draw(label: string, { look, width }: ButtonPlace, type: string, textWrap: 'nowrap' | 'balance'): CardNode {
  const { size, lineHeight } = look.type(type);
  const { weight } = look.type('typography.label');
  const padding = Math.min(look.size('button.padding-inline-small'), size * 1.1, width / 10);
  const height = Math.round(Math.max(Math.min(look.size('button.height'), size * 2.3), size * lineHeight + 8));
  return box(
    {
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
      ...(textWrap === 'balance' && { maxWidth: `${width}px` }),
      minHeight: `${height}px`,
      padding: `${Math.round(size * 0.3)}px ${padding}px`,
      borderRadius: `${Math.min(look.size('button.radius'), height / 3)}px`,
      backgroundColor: look.color('color.action.background'),
    },
    [look.text(label, type, 'color.action.text', { textAlign: 'center', fontWeight: weight, textWrap })],
    'action',
  );
}

/** Keep words with a hyphen on one line: a button is read at a glance. */
function unbroken(label: string): string {
  return label.replace(/-/g, '\u2060-\u2060');
}
