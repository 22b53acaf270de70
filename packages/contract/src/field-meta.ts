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

/**
 * Beside which values of its siblings a field is offered, by the sibling's name: `{ variant: ['split', 'overlap'] }`. A
 * sibling that is left out counts as what the brand puts there, else as its default; where it has none, a choice counts as
 * its first option and a toggle as false.
 */
export type When = Readonly<Record<string, readonly (string | boolean)[]>>;

/** What a value of a choice is read as: the words in the prop of the section, else a sign that no language owns. */
export interface ChoiceSign {
  sign: string;
  words: string;
}

/** What a schema cannot say of a field: how an editor labels it, explains it and what it means to a reader. */
export interface FieldMeta {
  label: string;
  control: Control;
  help?: string;
  role?: Role;
  /** Labels for the values of a choice, by value. */
  options?: Readonly<Record<string, string>>;
  /** What a value of a choice says to readers where only words stand, by value; a value that is not here says nothing. */
  signs?: Readonly<Record<string, ChoiceSign>>;
  /** Left out where the field is always offered. */
  when?: When;
  /** Of use in an application alone, where script runs: documents do not have the field. */
  appOnly?: true;
}

/** What the author of a contract may say of any field. */
export interface FieldOptions {
  label: string;
  help?: string;
  role?: Role;
  /** Where the component does not show the field otherwise. A document that has it all the same stays as good as it was. */
  when?: When;
  /** For what takes script: developers have it, and documents of pages, which have none, do not. */
  appOnly?: true;
}
