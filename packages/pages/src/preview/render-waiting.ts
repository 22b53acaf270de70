import { html } from '../html/html.js';
import { mainElement } from '../main/main-element.js';
import { messagesFor } from '../messages/messages-for.js';

/** Render what stands in a preview shell until an editor sends something to draw. */
export function renderWaiting(locale: string): string {
  const { preview, previewWaits } = messagesFor(locale);
  return mainElement(
    html`<header class="pg-page-head pg-section__inner"><h1 class="pg-page-head__title">${preview}</h1><p class="pg-lead">${previewWaits}</p></header>`,
    { name: 'page' },
  );
}
