import type { IconProps } from './icon.schema.js';

export default function Icon(props: IconProps) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a name only where it has the role img.
    <span
      class="pg-icon"
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : 'true'}
      data-size={props.size ?? 'm'}
      data-directional={props.directional ? 'true' : undefined}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {props.icon && <path d={props.icon.path} />}
      </svg>
    </span>
  );
}
