import { Slot } from '@builder.io/mitosis';
import type { CardProps } from './card.schema.js';

export default function Card(props: CardProps) {
  return (
    <div class="pg-card" data-variant={props.variant ?? 'plain'}>
      <div class="pg-card__media">
        <Slot name="media" />
      </div>
      <div class="pg-card__content">
        <Slot />
      </div>
    </div>
  );
}
