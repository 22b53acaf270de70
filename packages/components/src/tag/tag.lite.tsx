import { Slot, useStore } from '@builder.io/mitosis';
import type { TagProps } from './tag.schema.js';

export default function Tag(props: TagProps) {
  const state = useStore({
    handlePress() {
      if (props.onRemove) props.onRemove();
    },
  });

  return (
    <span class="pg-tag">
      <span class="pg-tag__words">
        <Slot />
      </span>
      {props.removeLabel && (
        <button class="pg-tag__remove" type="button" onClick={() => state.handlePress()}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M18 6 6 18M6 6l12 12" />
          </svg>
          <span class="pg-visually-hidden">{props.removeLabel}</span>
        </button>
      )}
    </span>
  );
}
