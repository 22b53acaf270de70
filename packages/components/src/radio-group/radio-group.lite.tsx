import { onUpdate, useStore } from '@builder.io/mitosis';
import type { RadioGroupProps } from './radio-group.schema.js';

export default function RadioGroup(props: RadioGroupProps) {
  const state = useStore({
    current: props.value ?? '',
    handleChange(event: Event) {
      const next = (event.target as HTMLInputElement).value;
      state.current = next;
      if (props.onValueChange) props.onValueChange(next);
    },
  });

  onUpdate(() => {
    state.current = props.value ?? '';
  }, [props.value]);

  return (
    <fieldset
      class="pg-field pg-radio-group"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML allows it, and only this role says required and invalid.
      role="radiogroup"
      disabled={props.disabled}
      data-variant={props.variant ?? 'stack'}
      aria-required={props.required ? 'true' : undefined}
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
    >
      <legend class="pg-field__label">
        {props.label}
        {props.required && (
          <span class="pg-field__required" aria-hidden="true">
            {props.requiredLabel ?? 'required'}
          </span>
        )}
      </legend>
      {props.help && (
        <p class="pg-field__help" id={`${props.id}-help`}>
          {props.help}
        </p>
      )}
      <div class="pg-radio-group__options">
        {props.options.map((option, index) => (
          <label class="pg-choice" key={option.value}>
            <input
              class="pg-choice__control pg-radio-group__control"
              type="radio"
              id={index === 0 ? props.id : `${props.id}-${index + 1}`}
              name={props.name}
              value={option.value}
              checked={state.current === option.value}
              required={props.required}
              disabled={option.disabled}
              aria-describedby={option.help ? `${props.id}-${index + 1}-help` : undefined}
              onChange={(event) => state.handleChange(event)}
            />
            <span class="pg-choice__words">
              {option.label}
              {option.help && (
                <span class="pg-choice__help" id={`${props.id}-${index + 1}-help`} aria-hidden="true">
                  {option.help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {props.error && (
        <p class="pg-field__error" id={`${props.id}-error`}>
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
