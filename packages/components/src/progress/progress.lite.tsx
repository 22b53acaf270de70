import type { ProgressProps } from './progress.schema.js';

export default function Progress(props: ProgressProps) {
  return (
    <div class="pg-progress">
      <label class="pg-progress__label" for={props.id}>
        {props.label}
      </label>
      {props.valueText && (
        <span class="pg-progress__value" aria-hidden="true">
          {props.valueText}
        </span>
      )}
      {props.value === undefined ? (
        <progress class="pg-progress__bar" id={props.id} max={props.max ?? 100} aria-valuetext={props.valueText} />
      ) : (
        <progress
          class="pg-progress__bar"
          id={props.id}
          value={props.value}
          max={props.max ?? 100}
          aria-valuetext={props.valueText}
        />
      )}
    </div>
  );
}
