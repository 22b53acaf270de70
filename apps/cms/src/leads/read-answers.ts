import { type FormField, type FormFieldKind, formFieldKinds } from '@pantograph/contract';

/** What was typed into a form, by the kind of its fields. */
export type Typed = Readonly<Partial<Record<FormFieldKind, string>>>;

/** Read what a form sent, for the fields that stand on the page and no others; a choice is one that was offered, or none. */
export function readAnswers(fields: readonly FormField[], sent: URLSearchParams): Typed {
  return Object.fromEntries(fields.map((field) => [field.kind, readAnswer(field, sent.get(field.kind) ?? '')]));
}

function readAnswer({ kind, options }: FormField, sent: string): string {
  if (kind === 'choice') return options?.includes(sent) ? sent : '';
  const lines = sent.replace(/\r\n?/g, '\n');
  const unwanted = kind === 'message' ? /[^\P{Cc}\n\t]+/gu : /\p{Cc}+/gu;
  return lines.replace(unwanted, ' ').trim().slice(0, formFieldKinds[kind].max);
}
