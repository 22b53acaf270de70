import { isSafeUrl } from '@pantograph/contract';
import { decodeEntities } from '../text/decode-entities.js';
import { escapeHtml } from '../text/escape-html.js';
import { type MarkdownReport, unsafeAddress } from './markdown-report.js';
import { mediaName } from './media-name.js';

const image = /<img\b([^>]*?)\s*\/?>/g;
const attribute = /([a-z-]+)(?:="([^"]*)")?/g;

/** A picture as it will stand in the text. */
export interface FoundImage {
  src: string;
  width?: number;
  height?: number;
}

/** Write every picture anew: `src` first, its size where it is known, loaded when near. A missing one leaves its text. */
export function markImages(
  html: string,
  find: (src: string) => FoundImage | undefined,
  report: MarkdownReport,
): string {
  if (!html.includes('<img')) return html;
  return html.replace(image, (_whole, raw: string) => {
    const attributes = new Map<string, string>();
    for (const [, name = '', value = ''] of raw.matchAll(attribute)) attributes.set(name, value);
    const src = mediaName(decodeEntities(attributes.get('src') ?? '').trim());
    const alt = attributes.get('alt') ?? '';
    if (src === '' || !isSafeUrl(src) || /^(?:mailto|tel|page|post):/i.test(src)) {
      report.warn(
        `The picture "${src.slice(0, 80)}" has an address that a picture may not have.`,
        'Use a file in media/ or an https: address.',
        unsafeAddress,
      );
      return alt;
    }
    const found = find(src);
    if (!found) return alt;
    const width = found.width ?? wholeNumber(attributes.get('width'));
    const height = found.height ?? wholeNumber(attributes.get('height'));
    const size = `${width ? ` width="${width}"` : ''}${height ? ` height="${height}"` : ''}`;
    const title = attributes.get('title') ? ` title="${attributes.get('title')}"` : '';
    return `<img src="${escapeHtml(found.src)}" alt="${alt}"${title}${size} loading="lazy" decoding="async">`;
  });
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}
