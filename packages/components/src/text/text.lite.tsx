import { Slot } from '@builder.io/mitosis';
import type { TextProps } from './text.schema.js';

export default function Text(props: TextProps) {
  return (
    <p class="pg-text-block" data-size={props.size ?? 'body'} data-tone={props.tone ?? 'default'}>
      <Slot />
    </p>
  );
}
