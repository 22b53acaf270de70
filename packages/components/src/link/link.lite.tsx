import { Slot } from '@builder.io/mitosis';
import type { LinkProps } from './link.schema.js';

export default function Link(props: LinkProps) {
  return (
    <a class="pg-text-link" href={props.href} data-variant={props.variant ?? 'inline'}>
      <Slot />
      {props.external && (
        <svg class="pg-text-link__arrow" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M7 7h10v10M7 17 17 7" />
        </svg>
      )}
      {props.external && <span class="pg-visually-hidden">{` (${props.external})`}</span>}
    </a>
  );
}
