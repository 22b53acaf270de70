import { onUpdate, useStore } from '@builder.io/mitosis';
import type { TextAreaProps } from './text-area.schema.js';

export default function TextArea(props: TextAreaProps) {
  const state = useStore({
    current: props.value ?? '',
    handleInput(event: Event) {
      const next = (event.target as HTMLTextAreaElement).value;
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
      <textarea
        class="pg-field__input pg-text-area__input"
        id={props.id}
        name={props.name}
        rows={props.rows ?? 4}
        value={state.current}
        placeholder={props.placeholder}
        autocomplete={props.autocomplete}
        maxlength={props.maxlength}
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
