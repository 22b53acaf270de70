import { type Html, html } from '../html/html.js';
import type { PageContext, Picture } from '../page-context.js';

/** Show a picture. The one seen first is `eager`; the others wait until they are near. */
export function image(picture: Picture, context: PageContext, loading: 'eager' | 'lazy'): Html {
  const { src, alt, width, height } = context.picture(picture);
  const size = width && height ? html` width="${width}" height="${height}"` : '';
  return loading === 'eager'
    ? html`<img src="${src}" alt="${alt}"${size} fetchpriority="high">`
    : html`<img src="${src}" alt="${alt}"${size} loading="lazy" decoding="async">`;
}
