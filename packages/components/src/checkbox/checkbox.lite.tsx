import { onUpdate, useStore } from '@builder.io/mitosis';
import type { CheckboxProps } from './checkbox.schema.js';

export default function Checkbox(props: CheckboxProps) {
  const state = useStore({
    isChecked: props.checked ?? false,
    handleChange(event: Event) {
      const next = (event.target as HTMLInputElement).checked;
      state.isChecked = next;
      if (props.onCheckedChange) props.onCheckedChange(next);
    },
  });

  onUpdate(() => {
    state.isChecked = props.checked ?? false;
  }, [props.checked]);

  return (
    <div class="pg-field">
      <label class="pg-choice" for={props.id}>
        <input
          class="pg-choice__control pg-checkbox__control"
          type="checkbox"
          id={props.id}
          name={props.name}
          value={props.value ?? 'on'}
          checked={state.isChecked}
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
        />
        <span class="pg-choice__words">
          {props.label}
          {props.required && (
            <span class="pg-field__required" aria-hidden="true">
              {props.requiredLabel ?? 'required'}
            </span>
          )}
        </span>
      </label>
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
