import { onUpdate, useStore } from '@builder.io/mitosis';
import type { NumberFieldProps } from './number-field.schema.js';

export default function NumberField(props: NumberFieldProps) {
  const state = useStore({
    // As it was written: 1.0 on the way to 1.05 is the number 1, and must stay as it stands.
    current: `${props.value ?? ''}`,
    handleInput(event: Event) {
      const field = event.target as HTMLInputElement;
      const written = field.value;
      // What is no number yet, such as a minus alone, reads as empty; whoever is told so would empty the field.
      if (!field.validity.badInput) {
        state.current = written;
        if (props.onValueChange) props.onValueChange(written === '' ? undefined : Number(written));
      }
    },
  });

  onUpdate(() => {
    state.current = `${props.value ?? ''}`;
  }, [props.value]);

  return (
    <div class="pg-field">
      <label class="pg-field__label" for={props.id}>
        {props.label}
        {props.required && (
          <span class="pg-field__required" aria-hidden="true">
            {props.requiredLabel ?? 'required'}
          </span>
        )}
      </label>
      <input
        class="pg-field__input pg-number-field__input"
        id={props.id}
        name={props.name}
        type="number"
        inputmode={
          props.min === undefined || props.min < 0 ? undefined : (props.step ?? 1) % 1 === 0 ? 'numeric' : 'decimal'
        }
        min={props.min}
        max={props.max}
        step={props.step}
        value={state.current}
        placeholder={props.placeholder}
        autocomplete={props.autocomplete}
        readonly={props.readonly}
        required={props.required}
        disabled={props.disabled}
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
