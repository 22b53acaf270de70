import { onUpdate, useStore } from '@builder.io/mitosis';
import type { SelectProps } from './select.schema.js';

export default function Select(props: SelectProps) {
  const state = useStore({
    current: props.value ?? '',
    handleChange(event: Event) {
      const next = (event.target as HTMLSelectElement).value;
      state.current = next;
      if (props.onValueChange) props.onValueChange(next);
    },
  });

  onUpdate(() => {
    state.current = props.value ?? '';
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
      <div class="pg-select__box">
        <select
          class="pg-field__input pg-select__input"
          id={props.id}
          name={props.name}
          autocomplete={props.autocomplete}
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
          onChange={(event) => state.handleChange(event)}
        >
          <option value="" selected={state.current === ''}>
            {props.emptyLabel ?? 'Please choose'}
          </option>
          {props.options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              selected={state.current === option.value}
              disabled={option.disabled}
            >
              {option.label}
            </option>
          ))}
        </select>
      </div>
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
