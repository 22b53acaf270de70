/** What fields are told alike. */
export interface FieldProps {
  id: string;
  name: string;
  label: string;
  help?: string;
  error?: string;
  required?: boolean;
  requiredLabel?: string;
  disabled?: boolean;
  value?: string;
  onValueChange?: (value: string) => void;
}

/** The ids of what describes a field. */
export function describedBy(id: string, error: string | undefined, help: string | undefined): string | undefined {
  return [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ') || undefined;
}
