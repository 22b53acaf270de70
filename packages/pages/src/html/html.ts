import { escapeHtml } from './escape-html.js';

/** Text that is HTML already, and not to be escaped again. */
export class Html {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, lists are joined, what is not there shows nothing. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

/** Trust text to be HTML. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Write HTML. Every value in it is escaped unless it is HTML itself; attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = strings[0] ?? '';
  for (let i = 0; i < values.length; i++) text += write(values[i]) + (strings[i + 1] ?? '');
  return new Html(text);
}

function write(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (!value) return '';
  let text = '';
  for (const item of value) text += write(item);
  return text;
}
