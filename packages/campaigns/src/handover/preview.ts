import { type Html, html } from '@pantograph/pages';
import type { MadeFile } from '../folder/manifest.js';
import { emailPreview } from './preview-email.js';

/** Show what a channel made: figures of what a browser can show, then the names of the rest. `read` gives the text of a file. */
export function previews(files: readonly MadeFile[], read: (path: string) => string | undefined): Html {
  const shown = files.map((file) => ({ file, figure: figureOf(file, files, read) }));
  const rest = shown.filter(({ figure }) => !figure).map(({ file }) => file);
  return html`<div class="c-files">${shown.map(
    ({ file, figure }) =>
      figure &&
      html`<figure class="c-file" data-shape="${shapeOf(file)}">${figure}<figcaption>${link(file)}</figcaption></figure>`,
  )}</div>${rest.length > 0 && html`<ul class="c-rest">${rest.map((file) => html`<li>${link(file)}</li>`)}</ul>`}`;
}

function figureOf(
  file: MadeFile,
  among: readonly MadeFile[],
  read: (path: string) => string | undefined,
): Html | undefined {
  const { path, type, format, channel, alt = '' } = file;
  if (type === 'text/html') {
    // The same email in the words of another service looks the same.
    const place = channel === 'email' ? emailPreview(file) : path;
    // Nothing in it has a script, and none may run; only its own style sheets and pictures may be read.
    return place === undefined
      ? undefined
      : html`<div class="c-frame"><iframe src="${place}" title="${path}" loading="lazy" sandbox="allow-same-origin"${size(format)}></iframe></div>`;
  }
  // A picture that stands in for a page is shown where that is not.
  const isFallback = among.some((other) => other.type === 'text/html' && stem(other.path) === stem(path));
  if (type === 'image/png') return isFallback ? undefined : html`<img src="${path}" alt="${alt}" loading="lazy">`;
  if (type !== 'text/plain' || channel === 'email') return undefined;
  const text = read(path)?.trim();
  return text === undefined ? undefined : html`<p class="c-text" dir="auto">${text}</p>`;
}

function shapeOf({ channel, type }: MadeFile): string {
  if (type !== 'text/html') return 'own';
  return channel === 'landing-page' || channel === 'post' ? 'page' : channel === 'email' ? 'letter' : 'own';
}

function link({ path, format, bytes }: MadeFile): Html {
  return html`<a href="${path}">${path.split('/').slice(2).join('/')}</a> <span>${format} · ${weight(bytes)}</span>`;
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
