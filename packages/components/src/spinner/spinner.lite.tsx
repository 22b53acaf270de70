import type { SpinnerProps } from './spinner.schema.js';

export default function Spinner(props: SpinnerProps) {
  return (
    <span
      class="pg-spinner"
      role="status"
      data-size={props.size ?? 'm'}
      data-label={props.labelShown ? 'shown' : 'spoken'}
    >
      <svg class="pg-spinner__ring" viewBox="0 0 24 24" aria-hidden="true">
        <circle class="pg-spinner__track" cx="12" cy="12" r="10" />
        <path class="pg-spinner__arc" d="M12 2a10 10 0 0 1 10 10" />
      </svg>
      <span class="pg-spinner__label">{props.label ?? 'Loading'}</span>
    </span>
  );
}
