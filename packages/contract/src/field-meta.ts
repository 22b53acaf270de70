import type { Role } from './roles.js';

/** The editor control that fits a field. */
export type Control =
  | 'text'
  | 'multiline'
  | 'rich-text'
  | 'url'
  | 'image'
  | 'choice'
  | 'toggle'
  | 'number'
  | 'list'
  | 'group';

/** What a schema cannot say of a field: how an editor labels it, explains it and what it means to a reader. */
export interface FieldMeta {
  label: string;
  control: Control;
  help?: string;
  role?: Role;
  /** Labels for the values of a choice, by value. */
  options?: Readonly<Record<string, string>>;
}

/** What the author of a contract may say of any field. */
export interface FieldOptions {
  label: string;
  help?: string;
  role?: Role;
}
