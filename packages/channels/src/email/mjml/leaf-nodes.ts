import type { EmailPart } from '@pantograph/contract';
import type { MjmlNode } from '#mjml';
import { flatten, type Leaf } from '../parts/flatten.js';
import { gapAfter } from '../parts/gap-after.js';
import { node } from './node.js';
import { type Drawing, textLeaf } from './text-leaf.js';

/** The room around the parts of a column, in CSS pixels; `width` is what is left between its sides. */
export interface Room {
  width: number;
  side: number;
  top?: number;
  bottom?: number;
}

/** Draw the parts of one column; words that follow each other are one node. */
export function leafNodes(given: readonly EmailPart[], room: Room, drawing: Drawing): MjmlNode[] {
  const { style } = drawing;
  const parts = flatten(given);
  const nodes: MjmlNode[] = [];
  let words = '';
  const pad = (bottom: number) => {
    const top = nodes.length === 0 ? (room.top ?? 0) : 0;
    return `${top}px ${room.side}px ${bottom}px ${room.side}px`;
  };
  const close = (below: number) => {
    if (words === '') return;
    nodes.push(node('mj-text', { align: style.start, padding: pad(below), 'line-height': 'normal' }, words));
    words = '';
  };
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    const gap = isLast ? 0 : style.px(gapAfter(part, parts[index + 1]));
    const text = textLeaf(part, gap, drawing);
    if (text !== undefined) {
      words += text;
      if (isLast) close(room.bottom ?? 0);
      return;
    }
    close(0);
    nodes.push(drawn(part, pad(isLast ? (room.bottom ?? 0) : gap), room.width, drawing));
  });
  return nodes;
}

function drawn(part: Leaf, padding: string, width: number, drawing: Drawing): MjmlNode {
  if (part.kind === 'picture') return picture(part, padding, width, drawing);
  if (part.kind === 'button') return button(part, padding, drawing);
  if (part.kind === 'facts') return facts(part, padding, drawing);
  const { style, surface } = drawing;
  return node('mj-divider', {
    padding,
    'border-width': '1px',
    'border-color': style.color(surface, 'line'),
    'css-class': style.lineClass(surface),
  });
}

function picture(
  { picture, size = 'wide', href }: Extract<Leaf, { kind: 'picture' }>,
  padding: string,
  room: number,
  { style, writer }: Drawing,
): MjmlNode {
  const ratio = picture.width / picture.height;
  const natural = {
    wide: picture.width,
    portrait: style.px('portrait.size') * 1.25,
    mark: style.px('space.2xl') * ratio,
  };
  const width = Math.round(Math.min(room, natural[size]));
  return node('mj-image', {
    align: style.start,
    alt: writer.html(picture.alt),
    'border-radius':
      size === 'mark' ? undefined : `${style.px(size === 'portrait' ? 'radius.round' : 'radius.picture')}px`,
    'fluid-on-mobile': size === 'wide' && picture.width >= 300 ? 'true' : undefined,
    href: href === undefined ? undefined : writer.href(href),
    padding,
    src: writer.src(picture.src),
    width: `${width}px`,
  });
}

function button(
  { label, href, tone = 'primary' }: Extract<Leaf, { kind: 'button' }>,
  padding: string,
  { style, surface, writer }: Drawing,
): MjmlNode {
  const { size, weight, lineHeight } = style.type('button');
  const kind = tone === 'secondary' ? 'secondary' : 'primary';
  const ink = style.color(surface, kind === 'primary' ? 'buttonInk' : 'ink');
  const ground = kind === 'primary' ? style.color(surface, 'button') : undefined;
  const border = style.px('button.border-width');
  const block = Math.max(0, Math.round((style.px('button.height') - size * lineHeight) / 2) - border);
  return node(
    'mj-button',
    {
      align: style.start,
      'background-color': ground ?? 'none',
      border: `${border}px solid ${ground ?? ink}`,
      'border-radius': `${style.px('button.radius')}px`,
      color: ink,
      'css-class': `${style.buttonClass(surface, kind)} ${style.faceClass('button')}`,
      'font-family': style.families('button'),
      'font-size': `${size}px`,
      'font-weight': String(weight),
      href: writer.href(href),
      'inner-padding': `${block}px ${style.px('button.padding-inline')}px`,
      'line-height': `${Math.round(size * lineHeight)}px`,
      padding,
    },
    writer.html(label),
  );
}

function facts({ items }: Extract<Leaf, { kind: 'facts' }>, padding: string, drawing: Drawing): MjmlNode {
  const { style, surface, writer } = drawing;
  const line = `border-top:1px solid ${style.color(surface, 'line')};padding:${style.px('space.2xs')}px 0;vertical-align:top;text-align:${style.start}`;
  const cell = (name: 'note' | 'text', what: 'muted' | 'ink') =>
    `class="${style.textClass(name, surface, what)} ${style.lineClass(surface)}" style="${style.text(name, surface, what).replace('margin:0;', '')};${line}`;
  const body = style.type('text');
  const more = (detail: string) =>
    `<br><span class="${style.textClass('note', surface, 'muted')}" style="${style.text('note', surface, 'muted')}">${writer.html(detail, '<br>')}</span>`;
  const rows = items.map(
    ({ label, value, detail }) =>
      `<tr><th scope="row" width="36%" ${cell('note', 'muted')};font-weight:400;line-height:${Math.round(body.size * body.lineHeight)}px;padding-${style.start === 'left' ? 'right' : 'left'}:${style.px('space.s')}px">${writer.html(label, '<br>')}</th><td ${cell('text', 'ink')}">${writer.html(value, '<br>')}${detail === undefined ? '' : more(detail)}</td></tr>`,
  );
  return node('mj-table', { padding, role: undefined, 'line-height': 'normal' }, rows.join(''));
}
