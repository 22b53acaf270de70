import { type ComponentPropsWithRef, useEffect, useState } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, type FieldProps } from './field.ts';

interface TextFieldProps extends FieldProps, Omit<ComponentPropsWithRef<'div'>, keyof FieldProps> {
  type?: string;
  placeholder?: string;
  autocomplete?: string;
  maxlength?: number;
  pattern?: string;
  readonly?: boolean;
}

export function TextField({
  id,
  name,
  label,
  help,
  error,
  required,
  requiredLabel = 'required',
  disabled,
  type = 'text',
  value = '',
  placeholder,
  autocomplete,
  maxlength,
  pattern,
  readonly,
  onValueChange,
  className,
  ...rest
}: TextFieldProps) {
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
      <input
        className="pg-field__input"
        id={id}
        name={name}
        type={type}
        value={current}
        placeholder={placeholder}
        autoComplete={autocomplete}
        maxLength={maxlength}
        pattern={pattern}
        readOnly={readonly}
        required={required}
        disabled={disabled}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy(id, error, help)}
        onInput={(event) => {
          setCurrent(event.currentTarget.value);
          onValueChange?.(event.currentTarget.value);
        }}
      />
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
