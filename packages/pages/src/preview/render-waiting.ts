import { html } from '../html/html.js';
import { mainElement } from '../main/main-element.js';
import { messagesFor } from '../messages/messages-for.js';

/** Render what stands in a preview shell until an editor sends something to draw. */
export function renderWaiting(locale: string): string {
  const { preview, previewWaits } = messagesFor(locale);
  return mainElement(
    html`<section class="pg-section"><div class="pg-section__inner"><div class="pg-head"><h1 class="pg-title">${preview}</h1><p class="pg-lead">${previewWaits}</p></div></div></section>`,
    { name: 'page' },
  );
}
