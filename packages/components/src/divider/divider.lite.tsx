import type { DividerProps } from './divider.schema.js';

export default function Divider(props: DividerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr has no room for a word.
    <div
      class="pg-divider"
      role="separator"
      aria-label={props.label}
      aria-orientation={props.orientation === 'vertical' ? 'vertical' : undefined}
      data-orientation={props.orientation ?? 'horizontal'}
    >
      {props.label && <span class="pg-divider__label">{props.label}</span>}
    </div>
  );
}
