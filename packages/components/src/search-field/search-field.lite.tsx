import { onUpdate, useStore } from '@builder.io/mitosis';
import type { SearchFieldProps } from './search-field.schema.js';

export default function SearchField(props: SearchFieldProps) {
  const state = useStore({
    current: props.value ?? '',
    handleInput(event: Event) {
      const next = (event.target as HTMLInputElement).value;
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
      <div class="pg-search-field__box">
        <svg class="pg-search-field__mark" viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="11" cy="11" r="7" />
          <path d="m16 16 5 5" />
        </svg>
        <input
          class="pg-field__input pg-search-field__input"
          id={props.id}
          name={props.name}
          type="search"
          enterkeyhint="search"
          value={state.current}
          placeholder={props.placeholder}
          autocomplete={props.autocomplete}
          maxlength={props.maxlength}
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
