import { Slot } from '@builder.io/mitosis';
import type { LinkButtonProps } from './link-button.schema.js';

export default function LinkButton(props: LinkButtonProps) {
  return (
    <a class="pg-button" href={props.href} data-variant={props.variant ?? 'primary'} data-size={props.size ?? 'm'}>
      <Slot />
    </a>
  );
}
