import { onUpdate, useStore } from '@builder.io/mitosis';
import type { SliderProps } from './slider.schema.js';

export default function Slider(props: SliderProps) {
  const state = useStore({
    current: props.value ?? props.min ?? 0,
    handleInput(event: Event) {
      const next = Number((event.target as HTMLInputElement).value);
      state.current = next;
      if (props.onValueChange) props.onValueChange(next);
    },
  });

  onUpdate(() => {
    state.current = props.value ?? props.min ?? 0;
  }, [props.value, props.min]);

  return (
    <div class="pg-field pg-slider">
      <div class="pg-slider__head">
        <label class="pg-field__label" for={props.id}>
          {props.label}
        </label>
        <span class="pg-slider__value" aria-hidden="true">
          {props.unit ? `${state.current}\u00A0${props.unit}` : `${state.current}`}
        </span>
      </div>
      <input
        class="pg-slider__input"
        id={props.id}
        name={props.name}
        type="range"
        min={props.min ?? 0}
        max={props.max ?? 100}
        step={props.step ?? 1}
        value={state.current}
        disabled={props.disabled}
        aria-valuetext={props.unit ? `${state.current} ${props.unit}` : undefined}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={
          props.error && props.help
            ? `${props.id}-error ${props.id}-help`
            : props.error
              ? `${props.id}-error`
              : props.help
                ? `${props.id}-help`
                : undefined
        }
        onInput={(event) => state.handleInput(event)}
      />
      {props.help && (
        <p class="pg-field__help" id={`${props.id}-help`}>
          {props.help}
        </p>
      )}
      {props.error && (
        <p class="pg-field__error" id={`${props.id}-error`}>
          {props.error}
        </p>
      )}
    </div>
  );
}
