import { type FormField, type FormFieldKind, formFieldKinds } from '@pantograph/contract';
import { type Html, html } from '@pantograph/pages';

/** How a browser may fill a field in, and which keys a telephone shows for it. */
const inputs: Readonly<Partial<Record<FormFieldKind, { type: string; autocomplete: string }>>> = {
  name: { type: 'text', autocomplete: 'name' },
  email: { type: 'email', autocomplete: 'email' },
  company: { type: 'text', autocomplete: 'organization' },
  phone: { type: 'tel', autocomplete: 'tel' },
};

/** Show a field of a form once more, with what was typed; what is not right is tied to the words that say so. */
export function fieldAgain({ kind, label, required, options = [] }: FormField, typed: string, isWrong: boolean): Html {
  const { max } = formFieldKinds[kind];
  const states = html`${required && html` required`}${isWrong && html` aria-invalid="true" aria-describedby="problem"`}`;
  if (kind === 'message') {
    // The line break after the tag is not part of what was typed.
    return html`<label>${label}<textarea name="message" rows="5" maxlength="${max}"${states}>\n${typed}</textarea></label>`;
  }
  if (kind === 'choice') {
    return html`<label>${label}<select name="choice"${states}><option value=""></option>${options.map(
      (option) => html`<option${option === typed && html` selected`}>${option}</option>`,
    )}</select></label>`;
  }
  const { type = 'text', autocomplete = 'off' } = inputs[kind] ?? {};
  return html`<label>${label}<input type="${type}" name="${kind}" autocomplete="${autocomplete}"${required && html` required`} maxlength="${max}" value="${typed.slice(0, max)}"${isWrong && html` aria-invalid="true" aria-describedby="problem"`}></label>`;
}
