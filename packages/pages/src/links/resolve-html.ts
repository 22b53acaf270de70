import type { PageContext } from '../page-context.js';

/** A link in stored rich text, which is written by our own sanitiser: lower case, double quotes, no link in a link. */
const link = /<a\b([^>]*?)\shref="([^"]*)"([^>]*)>(.*?)<\/a>/gs;

const picture = /(<(?:img|source|video|audio)\b[^>]*?\s)(src|poster)="([^"]*)"/g;

const reference = /="(?:page:|post:|\.?\/?media\/)/;

/**
 * Point the references in stored rich text, `page:pilot` and `media/hero.svg`, at where they are published. Of a link
 * that leads nowhere the words stay.
 */
export function resolveHtml(html: string, context: PageContext): string {
  if (!reference.test(html)) return html;
  return html
    .replace(link, (whole, before: string, value: string, after: string, words: string) => {
      const href = decodeAttribute(value);
      const resolved = context.href(href);
      if (resolved === undefined) return withoutLink(`${before}${after}`, words);
      return resolved === href ? whole : `<a${before} href="${encodeAttribute(resolved)}"${after}>${words}</a>`;
    })
    .replace(picture, (whole, before: string, name: string, value: string) => {
      const src = decodeAttribute(value);
      const resolved = context.picture({ src, alt: '' }).src;
      return resolved === src ? whole : `${before}${name}="${encodeAttribute(resolved)}"`;
    });
}

/** Another link may lead to the id of this one, and its language is that of its words. */
function withoutLink(attributes: string, words: string): string {
  const kept = attributes.match(/\s(?:id|lang|dir)="[^"]*"/g);
  return kept ? `<span${kept.join('')}>${words}</span>` : words;
}

function decodeAttribute(value: string): string {
  return value.includes('&')
    ? value
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
    : value;
}

function encodeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
