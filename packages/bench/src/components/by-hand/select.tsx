import { type ComponentPropsWithRef, useEffect, useState } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, type FieldProps } from './field.ts';

interface SelectProps extends FieldProps, Omit<ComponentPropsWithRef<'div'>, keyof FieldProps> {
  options: readonly { value: string; label: string; disabled?: boolean }[];
  emptyLabel?: string;
  autocomplete?: string;
}

/** Keep what a reset of the form goes back to one with what is chosen. */
const reflect = (isChosen: boolean) => (option: HTMLOptionElement | null) => {
  if (option) option.defaultSelected = isChosen;
};

export function Select({
  id,
  name,
  label,
  help,
  error,
  required,
  requiredLabel = 'required',
  disabled,
  value = '',
  options,
  emptyLabel = 'Please choose',
  autocomplete,
  onValueChange,
  className,
  ...rest
}: SelectProps) {
  const [current, setCurrent] = useState(value);
  useEffect(() => setCurrent(value), [value]);
  return (
    <div {...rest} className={classNames('pg-field', className)}>
      <label className="pg-field__label" htmlFor={id}>
        {label}
        {required && (
          <span className="pg-field__required" aria-hidden="true">
            {requiredLabel}
          </span>
        )}
      </label>
      <div className="pg-select__box">
        <select
          className="pg-field__input pg-select__input"
          id={id}
          name={name}
          autoComplete={autocomplete}
          required={required}
          disabled={disabled}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={describedBy(id, error, help)}
          value={current}
          onChange={(event) => {
            setCurrent(event.target.value);
            onValueChange?.(event.target.value);
          }}
        >
          <option value="" ref={reflect(current === '')}>
            {emptyLabel}
          </option>
          {options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              disabled={option.disabled}
              ref={reflect(current === option.value)}
            >
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {help && (
        <p className="pg-field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="pg-field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
