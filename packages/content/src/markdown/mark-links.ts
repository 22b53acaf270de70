import { isSafeUrl } from '@pantograph/contract';
import { decodeEntities } from '../text/decode-entities.js';
import { escapeHtml } from '../text/escape-html.js';
import { type MarkdownReport, unsafeAddress } from './markdown-report.js';
import { mediaName } from './media-name.js';

const anchor = /<a\b([^>]*)>([\s\S]*?)<\/a>/g;
/** What most links have, and nothing else. */
const addressAlone = /^ href="([^"]*)"$/;
const attribute = /([a-z-]+)(?:="([^"]*)")?/g;
const kept = ['title', 'id', 'lang', 'dir', 'aria-label', 'aria-describedby'];

/**
 * Write every link anew: `href` first, so that references can be replaced later without parsing; `rel` on those that
 * lead elsewhere; no link at all where the address is unsafe or `link` gives up.
 */
export function markLinks(html: string, link: (href: string) => string | undefined, report: MarkdownReport): string {
  if (!html.includes('<a')) return html;
  return html.replace(anchor, (_whole, raw: string, inner: string) => {
    const attributes = attributesOf(raw);
    const written = attributes.get('href');
    const rest =
      written !== undefined && attributes.size === 1
        ? []
        : kept.filter((name) => attributes.get(name)).map((name) => ` ${name}="${attributes.get(name)}"`);
    if (written === undefined) return rest.length > 0 ? `<span${rest.join('')}>${inner}</span>` : inner;
    // A link without words says nothing to anyone.
    if (inner.trim() === '' && !attributes.has('id')) return '';
    const href = mediaName(decodeEntities(written).trim());
    if (!isSafeUrl(href)) {
      report.warn(
        `The link "${href.slice(0, 80)}" has an address that a link may not have.`,
        'Use https:, mailto:, tel:, page:, post: or a path.',
        unsafeAddress,
      );
      return inner;
    }
    const target = link(href);
    if (target === undefined) return inner;
    const rel = /^(?:https?:)?\/\//i.test(target) ? ' rel="external noopener"' : '';
    return `<a href="${escapeHtml(target)}"${rest.join('')}${rel}>${inner}</a>`;
  });
}

function attributesOf(raw: string): Map<string, string> {
  const address = addressAlone.exec(raw)?.[1];
  if (address !== undefined) return new Map([['href', address]]);
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of raw.matchAll(attribute)) attributes.set(name, value);
  return attributes;
}
