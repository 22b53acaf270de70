import { Slot } from '@builder.io/mitosis';
import type { BadgeProps } from './badge.schema.js';

export default function Badge(props: BadgeProps) {
  return (
    <span class="pg-badge" data-tone={props.tone ?? 'neutral'}>
      <Slot />
    </span>
  );
}
