'use client';

interface ChoiceProps<Name extends string> {
  label: string;
  options: Readonly<Record<Name, string>>;
  value: Name;
  onChange(value: Name): void;
}

/** Choose one of a few. */
export function Choice<Name extends string>({ label, options, value, onChange }: ChoiceProps<Name>) {
  return (
    <fieldset className="pantograph-choice">
      <legend>{label}</legend>
      {(Object.entries(options) as [Name, string][]).map(([name, text]) => (
        <button key={name} type="button" aria-pressed={name === value} onClick={() => onChange(name)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
