import { type Html, html } from '@pantograph/pages';
import type { MadeFile } from '../folder/manifest.js';

const shapes: Readonly<Record<string, (file: MadeFile) => Html>> = {
  'text/html': (file) => {
    const { path, format } = file;
    // Nothing in it has a script, and none may run; only its own style sheets and pictures may be read.
    return html`<div class="${isPage(file) ? 'c-page' : 'c-frame'}"><iframe src="${path}" title="${path}" loading="lazy" sandbox="allow-same-origin"${size(format)}></iframe></div>`;
  },
  'image/png': ({ path, alt = '' }) => html`<img src="${path}" alt="${alt}" loading="lazy">`,
};

/** Show a file where a browser can, with its name, and how large it is. `text` is what a text file says. */
export function preview(file: MadeFile, among: readonly MadeFile[], text: string | undefined): Html | '' {
  const { path, format, type, bytes } = file;
  // A picture that stands in for a page is shown where that is not.
  const isFallback =
    type === 'image/png' && among.some((other) => other.type === 'text/html' && stem(other.path) === stem(path));
  const said = type === 'text/plain' && text !== undefined && html`<p class="c-text" dir="auto">${text.trim()}</p>`;
  const shown = isFallback ? undefined : (shapes[type]?.(file) ?? said);
  const name = path.split('/').slice(2).join('/');
  return html`<figure class="c-file" data-shape="${shown && type === 'text/html' && isPage(file) ? 'page' : 'own'}">${shown}<figcaption><a href="${path}">${name}</a> <span>${format} · ${weight(bytes)}</span></figcaption></figure>`;
}

function isPage({ channel }: MadeFile): boolean {
  return channel === 'landing-page' || channel === 'post';
}

function stem(path: string): string {
  return path.replace(/(\/index)?\.[a-z]+$/, '');
}

function size(format: string): Html | '' {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(format) ?? [];
  return width === undefined || height === undefined ? '' : html` width="${width}" height="${height}"`;
}

function weight(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} kB`;
}
