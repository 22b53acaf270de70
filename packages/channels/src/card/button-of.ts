import type { CardLook } from './card-look.js';
import { box, type CardNode } from './card-node.js';

/** Draw what to do as the brand's button. */
export function buttonOf(look: CardLook, label: string, type = 'typography.label'): CardNode {
  const { size } = look.type(type);
  // Where type is smaller than on pages, so is what surrounds it.
  const scale = size / look.type('typography.label').size;
  const padding = look.size('button.padding-inline-small') * scale;
  const height = Math.min(look.size('button.height'), look.size('space.xl') * 1.2) * scale;
  return box(
    {
      alignItems: 'center',
      justifyContent: 'center',
      flexShrink: 0,
      height: `${height}px`,
      padding: `0 ${padding}px`,
      borderRadius: `${Math.min(look.size('button.radius'), height / 2)}px`,
      backgroundColor: look.color('color.action.background'),
    },
    [look.text(label, type, 'color.action.text', { whiteSpace: 'nowrap' })],
    'action',
  );
}
