export { choicesOf } from './choices-of.js';
export { controlCharacters } from './control-characters.js';
export type {
  ComponentContract,
  ComponentDefinition,
  ComponentKind,
  EventContract,
  ModelContract,
  PropsOf,
  SlotContract,
} from './define-component.js';
export { defineComponent } from './define-component.js';
export { defineExamples, type Example } from './define-examples.js';
export { documentContract } from './document-contract.js';
export { type DuplicateKey, duplicateKeys } from './duplicate-keys.js';
export type { EmailFact, EmailFigure, EmailPart, EmailPicture, EmailTone } from './email-part.js';
export type { EmailTemplate } from './email-template.js';
export type { ChoiceSign, Control, FieldMeta, FieldOptions, When } from './field-meta.js';
export {
  action,
  choice,
  type Focus,
  focusSchema,
  group,
  image,
  list,
  number,
  richText,
  text,
  toggle,
  url,
} from './fields.js';
export type { Finding, Severity } from './finding.js';
export { findingsFromZod } from './findings-from-zod.js';
export { type FormField, type FormFieldKind, formFieldKinds } from './form-field.js';
export { isOffered } from './is-offered.js';
export { isSafeUrl } from './is-safe-url.js';
export { type FieldReading, readField } from './read-field.js';
export { type Role, roles } from './roles.js';
export { type SectionGroup, sectionGroups } from './section-groups.js';
