import type { FormFieldKind } from '@pantograph/contract';
import { html } from '@pantograph/pages';
import { answerPage } from './answer-page.ts';
import { fieldAgain } from './field-again.ts';
import type { LiveForm } from './live-form.ts';
import { leadMessages } from './messages/lead-messages.ts';
import type { Typed } from './read-answers.ts';

/** Say that no form answers at an address. */
export function notHere(brand: string, locale: string): Response {
  const { title, text } = leadMessages(locale).notHere;
  return answerPage({ brand, locale, status: 404, title, paragraphs: [html`<p>${text}</p>`] });
}

/** Say why a form was not taken, and when it will be. */
export function refused(
  { brand, locale }: { brand: string; locale: string },
  why: 'moved' | 'tooMany' | 'tooLarge',
): Response {
  const { title, text } = leadMessages(locale)[why];
  const status = { moved: 409, tooMany: 429, tooLarge: 413 }[why];
  const headers = why === 'tooMany' ? { 'retry-after': '600' } : {};
  return answerPage({ brand, locale, status, title, paragraphs: [html`<p>${text}</p>`], headers });
}

/** Say thank you: the same to everybody, so that nobody learns who is known. */
export function thankYou({ brand, locale, address }: LiveForm): Response {
  const { title, text, hint } = leadMessages(locale).thanks;
  const paragraphs = [html`<p>${text}</p>`, html`<p class="small">${hint}</p>`];
  return answerPage({ brand, locale, title, paragraphs, back: address });
}

/** Show the form again with what was typed, and say which field is not right and what to do. */
export function askAgain(
  form: LiveForm,
  wrong: FormFieldKind,
  typed: Typed,
  utm: Readonly<Record<string, string>>,
): Response {
  const { brand, locale, address, fields, button, consent } = form;
  const { problem } = leadMessages(locale);
  const label = fields.find(({ kind }) => kind === wrong)?.label ?? '';
  const isEmpty = (typed[wrong] ?? '').trim() === '';
  const said = wrong !== 'email' ? problem.missing(label) : isEmpty ? problem.empty : problem.wrong;
  const again = html`<form method="post">
<p id="problem"><strong>${said}</strong></p>
${fields.map((field) => html`${fieldAgain(field, typed[field.kind] ?? '', field.kind === wrong)}\n`)}<div class="trap" aria-hidden="true"><input type="text" name="website" autocomplete="off" tabindex="-1"></div>
${Object.entries(utm).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}<button type="submit">${button}</button>
<p class="small">${consent}</p>
</form>`;
  const title = wrong === 'email' ? problem.title : problem.incomplete;
  return answerPage({ brand, locale, status: 400, title, paragraphs: [again], back: address });
}
