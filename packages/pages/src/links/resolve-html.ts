import type { PageContext } from '../page-context.js';

/** A link or picture in stored rich text, which is written by our own sanitiser: lower case, double quotes. */
const attribute = /(<(?:a|img|source|video|audio)\b[^>]*?\s)(href|src|poster)="([^"]*)"/g;

const reference = /="(?:page:|post:|\.?\/?media\/)/;

/** Point the references in stored rich text, `page:pilot` and `media/hero.svg`, at where they are published. */
export function resolveHtml(html: string, context: PageContext): string {
  if (!reference.test(html)) return html;
  return html.replace(attribute, (whole, before: string, name: string, value: string) => {
    const address = decodeAttribute(value);
    const resolved = name === 'href' ? context.href(address) : context.picture({ src: address, alt: '' }).src;
    return resolved === address ? whole : `${before}${name}="${encodeAttribute(resolved)}"`;
  });
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
