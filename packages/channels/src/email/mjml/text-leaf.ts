import type { EmailWords } from '../../words/email-words.js';
import type { EmailWriter } from '../merge/email-writer.js';
import type { Leaf } from '../parts/flatten.js';
import { richTextHtml } from '../rich/rich-text-html.js';
import type { EmailStyle } from '../style/email-style.js';
import type { Surface } from '../style/surfaces.js';

/** What parts are drawn with. */
export interface Drawing {
  style: EmailStyle;
  writer: EmailWriter;
  words: EmailWords;
  surface: Surface;
}

const tones = {
  kicker: ['kicker', 'accent'],
  lead: ['lead', 'muted'],
  text: ['text', 'ink'],
  strong: ['strong', 'ink'],
  note: ['note', 'muted'],
  price: ['price', 'ink'],
  'old-price': ['old-price', 'muted'],
} as const;

/** Write a part that is words alone as HTML, `gap` pixels above the next; undefined for any other. */
export function textLeaf(part: Leaf, gap: number, drawing: Drawing): string | undefined {
  const { writer } = drawing;
  switch (part.kind) {
    case 'title': {
      const inside = writer.html(part.text);
      const linked = part.href === undefined ? inside : link(part.href, inside, drawing, 'ink');
      return element(`h${part.level}`, `title-${part.level}`, 'ink', gap, linked, drawing);
    }
    case 'words': {
      const [style, what] = tones[part.tone];
      const text = writer.html(part.text, '<br>');
      return element('p', style, what, gap, part.tone === 'old-price' ? `<s>${text}</s>` : text, drawing);
    }
    case 'rich-text':
      return richTextHtml(part.html, gap, drawing);
    case 'button': {
      if (part.tone !== 'link') return undefined;
      return element('p', 'strong', 'link', gap, link(part.href, writer.html(part.label), drawing), drawing);
    }
    case 'list':
      return list(part.items, part.ordered === true, gap, drawing);
    case 'figures':
      return part.items.map((figure) => figureHtml(figure, gap, drawing)).join('');
    case 'quote':
      return quote(part, gap, drawing);
    default:
      return undefined;
  }
}

/** Write an element of text in one of the styles. */
export function element(
  tag: string,
  name: Parameters<EmailStyle['text']>[0],
  what: Parameters<EmailStyle['text']>[2],
  gap: number,
  inside: string,
  { style, surface }: Drawing,
): string {
  const css = style.text(name, surface, what).replace('margin:0', gap > 0 ? `margin:0 0 ${gap}px` : 'margin:0');
  return `<${tag} class="${style.textClass(name, surface, what)}" style="${css}">${inside}</${tag}>`;
}

/** Write a link; `inside` is HTML. A title that is one looks like any other. */
export function link(
  href: string,
  inside: string,
  { style, surface, writer }: Drawing,
  ink: 'link' | 'ink' = 'link',
): string {
  const css = `color:${style.color(surface, ink)};text-decoration:${ink === 'link' ? 'underline' : 'none'}`;
  return `<a href="${writer.href(href)}" class="${style.inkClass(surface, ink)}" style="${css}">${inside}</a>`;
}

function list(items: readonly string[], ordered: boolean, gap: number, drawing: Drawing): string {
  const tag = ordered ? 'ol' : 'ul';
  const { style, surface, writer } = drawing;
  const lines = items.map(
    (item) => `<li style="margin:0 0 ${style.px('space.3xs')}px">${writer.html(item, '<br>')}</li>`,
  );
  const css = `${style.text('text', surface)};padding-${style.start}:24px`.replace('margin:0', `margin:0 0 ${gap}px`);
  return `<${tag} class="${style.textClass('text', surface)}" style="${css}">${lines.join('')}</${tag}>`;
}

/** Write a figure above what it counts. */
export function figureHtml(
  { value, label, note }: { value: string; label: string; note?: string | undefined },
  gap: number,
  drawing: Drawing,
): string {
  const { style, writer } = drawing;
  const small = style.px('space.3xs');
  const last = note === undefined ? gap : small;
  return [
    element('p', 'figure', 'ink', small, writer.html(value), drawing),
    element('p', 'strong', 'ink', last, writer.html(label, '<br>'), drawing),
    note === undefined ? '' : element('p', 'note', 'muted', gap, writer.html(note, '<br>'), drawing),
  ].join('');
}

function quote(part: Extract<Leaf, { kind: 'quote' }>, gap: number, drawing: Drawing): string {
  const { writer, words, style } = drawing;
  const [open, close] = words.quotes;
  const said = element('p', 'quote', 'ink', 0, `${open}${writer.html(part.text, '<br>')}${close}`, drawing);
  const small = style.px('space.2xs');
  const { name, attribution } = part;
  const who = [
    name === undefined
      ? ''
      : element('p', 'strong', 'ink', attribution === undefined ? gap : 0, writer.html(name), drawing),
    attribution === undefined ? '' : element('p', 'note', 'muted', gap, writer.html(attribution), drawing),
  ].join('');
  return `<blockquote style="margin:0 0 ${who === '' ? gap : small}px;padding:0">${said}</blockquote>${who}`;
}
