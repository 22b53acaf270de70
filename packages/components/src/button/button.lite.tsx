import { Slot } from '@builder.io/mitosis';
import type { ButtonProps } from './button.schema.js';

export default function Button(props: ButtonProps) {
  return (
    <button
      class="pg-button"
      type={props.type ?? 'button'}
      disabled={props.disabled}
      data-variant={props.variant ?? 'primary'}
      data-size={props.size ?? 'm'}
    >
      <Slot />
    </button>
  );
}
