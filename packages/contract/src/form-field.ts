/** What a form on a page can ask for, by the name it is sent under, with how many characters of it are taken. */
export const formFieldKinds = {
  name: { label: 'Name', max: 120 },
  email: { label: 'Email', max: 254 },
  company: { label: 'Company', max: 120 },
  phone: { label: 'Telephone', max: 40 },
  message: { label: 'Message', max: 2000 },
  choice: { label: 'Choice', max: 60 },
} as const;

export type FormFieldKind = keyof typeof formFieldKinds;

/** A field of a form, as it stands on a page. Each kind stands in a form once at most. */
export interface FormField {
  kind: FormFieldKind;
  label: string;
  required: boolean;
  /** What a choice may be. */
  options?: readonly string[];
}
