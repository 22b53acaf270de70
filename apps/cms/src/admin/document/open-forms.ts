import type { FormState } from 'payload';

/** Gets the fields that a form holds now. */
export type ReadForm = () => FormState;

const forms = new Map<string, ReadForm[]>();

/** Say that a document's form is open; call what comes back when it is closed. One document may be open in a drawer too. */
export function openForm(document: string, read: ReadForm): () => void {
  forms.set(document, [...(forms.get(document) ?? []), read]);
  return () => {
    const others = (forms.get(document) ?? []).filter((other) => other !== read);
    if (others.length > 0) forms.set(document, others);
    else forms.delete(document);
  };
}

/** Get the open forms of a document, the topmost first. */
export function openForms(document: string): readonly ReadForm[] {
  return [...(forms.get(document) ?? [])].reverse();
}

/** Name a document for this: what is not saved yet has no id. */
export function formName(collection: string, id: unknown): string {
  return `${collection}/${id === undefined || id === '' ? 'new' : String(id)}`;
}
