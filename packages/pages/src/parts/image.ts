import { type Html, html } from '../html/html.js';
import type { PageContext, Picture } from '../page-context.js';

/** Show a picture. The one seen first is `eager`; the others wait until they are near. */
export function image(picture: Picture, context: PageContext, loading: 'eager' | 'lazy'): Html {
  const { src, alt, width, height, focus } = context.picture(picture);
  const size = width && height ? html` width="${width}" height="${height}"` : '';
  const point = focus ? html` style="--_focal-point:${focus.x}% ${focus.y}%"` : '';
  return loading === 'eager'
    ? html`<img src="${src}" alt="${alt}"${size}${point} fetchpriority="high">`
    : html`<img src="${src}" alt="${alt}"${size}${point} loading="lazy" decoding="async">`;
}
