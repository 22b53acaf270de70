import { type Html, html } from '../html/html.js';

/** Where the header's skip link leads. */
export const mainId = 'main';

/** Wrap what a page says in its main element. */
export function mainElement(content: Html, options: { name: string; variant?: string | undefined }): string {
  const variant = options.variant && html` data-variant="${options.variant}"`;
  return html`<main id="${mainId}" class="pg-main pg-${options.name}"${variant}>${content}</main>`.text;
}
