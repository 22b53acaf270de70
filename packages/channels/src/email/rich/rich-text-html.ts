import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { type Drawing, element, link } from '../mjml/text-leaf.js';
import { blockOf, inlineTags, silentTags } from './rich-tags.js';

/**
 * Write stored rich text for an email: elements of a short list alone, each with its style inline and no attribute of its own but
 * the address of a link, and every other by its words.
 */
export function richTextHtml(html: string, gap: number, drawing: Drawing): string {
  const { children } = parseDocument(html);
  return blocks(children, gap, drawing);
}

/** Write blocks; words that stand between them are paragraphs. */
function blocks(nodes: readonly ChildNode[], gap: number, drawing: Drawing): string {
  let written = '';
  let loose = '';
  const close = () => {
    if (loose.trim() !== '') written += element('p', 'text', 'ink', gapOf(drawing), loose.trim(), drawing);
    loose = '';
  };
  for (const child of nodes) {
    if (isTag(child) && blockOf(child.name) !== undefined) {
      close();
      written += block(child, gap, drawing);
    } else loose += inline(child, drawing);
  }
  close();
  return written;
}

function block(tag: Element, gap: number, drawing: Drawing): string {
  const { style, surface, writer } = drawing;
  const below = gapOf(drawing);
  const inside = () =>
    tag.children
      .map((child) => inline(child, drawing))
      .join('')
      .trim();
  switch (blockOf(tag.name)) {
    case 'none':
      return '';
    case 'title': {
      const level = tag.name === 'h1' || tag.name === 'h2' ? 2 : 3;
      return element(`h${level}`, `title-${level}`, 'ink', style.px('space.2xs'), inside(), drawing);
    }
    case 'paragraph':
      return inside() === '' ? '' : element('p', 'text', 'ink', below, inside(), drawing);
    case 'list': {
      const css = style.text('text', surface).replace('margin:0', `margin:0 0 ${below}px`);
      const items = tag.children
        .filter(isTag)
        .map((item) => `<li style="margin:0 0 ${style.px('space.3xs')}px">${listItem(item, drawing)}</li>`);
      const name = tag.name === 'ol' ? 'ol' : 'ul';
      return `<${name} class="${style.textClass('text', surface)}" style="${css};padding-${style.start}:24px">${items.join('')}</${name}>`;
    }
    case 'quote':
      return `<blockquote style="margin:0 0 ${below}px;padding-${style.start}:${style.px('space.s')}px;border-${style.start}:2px solid ${style.color(surface, 'line')}" class="${style.lineClass(surface)}">${blocks(tag.children, 0, drawing)}</blockquote>`;
    case 'code': {
      const text = writer.html(words(tag), '<br>');
      return element('pre', 'code', 'ink', below, text, drawing).replace('style="', 'style="white-space:pre-wrap;');
    }
    case 'rule':
      return `<hr class="${style.lineClass(surface)}" style="margin:0 0 ${below}px;border:0;border-top:1px solid ${style.color(surface, 'line')}">`;
    case 'table':
      return table(tag, drawing);
    default:
      return blocks(tag.children, gap, drawing);
  }
}

/** What stands in an entry of a list: words, and perhaps further lists. */
function listItem(item: Element, drawing: Drawing): string {
  return item.children
    .map((child) => {
      if (!isTag(child)) return inline(child, drawing);
      if (blockOf(child.name) === 'list') return block(child, 0, drawing);
      return blockOf(child.name) === undefined ? inline(child, drawing) : listItem(child, drawing);
    })
    .join('')
    .trim();
}

/** A table of at most four columns; a wider one does not fit phones, and is a line for each row. */
function table(tag: Element, drawing: Drawing): string {
  const rows = rowsOf(tag);
  const caption = tag.children.filter(isTag).filter(({ name }) => name === 'caption');
  const above = caption.map((child) => block(child, 0, drawing)).join('');
  const { style, surface } = drawing;
  if (rows.some((row) => cellsOf(row).length > 4)) {
    const lines = rows.map((row) =>
      cellsOf(row)
        .map((cell) => insideOf(cell, drawing))
        .join(' · '),
    );
    return above + lines.map((line) => element('p', 'text', 'ink', style.px('space.2xs'), line, drawing)).join('');
  }
  const look = `${style.text('note', surface).replace('margin:0;', '')};border-top:1px solid ${style.color(surface, 'line')};padding:8px 8px 8px 0;text-align:${style.start};vertical-align:top`;
  const classes = `${style.textClass('note', surface)} ${style.lineClass(surface)}`;
  const written = rows.map((row) => {
    const cells = cellsOf(row).map((cell) => {
      const name = cell.name === 'th' ? 'th' : 'td';
      return `<${name} class="${classes}" style="${look}">${insideOf(cell, drawing)}</${name}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `${above}<table cellpadding="0" cellspacing="0" border="0" width="100%" style="width:100%;margin:0 0 ${gapOf(drawing)}px">${written.join('')}</table>`;
}

function rowsOf(tag: Element): Element[] {
  return tag.children.filter(isTag).flatMap((child) => (child.name === 'tr' ? [child] : rowsOf(child)));
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th');
}

function insideOf(cell: Element, drawing: Drawing): string {
  return cell.children
    .map((child) => inline(child, drawing))
    .join('')
    .trim();
}

function inline(child: ChildNode, drawing: Drawing): string {
  const { writer } = drawing;
  if (isText(child)) return writer.htmlPart(child.data);
  if (!isTag(child) || silentTags.has(child.name)) return '';
  if (child.name === 'br') return '<br>';
  if (child.name === 'img') return picture(child, 0, drawing);
  const inside = child.children.map((grandchild) => inline(grandchild, drawing)).join('');
  if (child.name === 'a' && child.attribs.href && !child.attribs.href.startsWith('#')) {
    return link(child.attribs.href, inside, drawing);
  }
  const tag = inlineTags[child.name];
  return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
}

function picture({ attribs }: Element, gap: number, { writer }: Drawing): string {
  if (!attribs.src) return '';
  const width = Math.min(Number.parseInt(attribs.width ?? '', 10) || 520, 520);
  return `<img src="${writer.src(attribs.src)}" alt="${writer.html(attribs.alt ?? '')}" width="${width}" style="display:block;width:100%;max-width:${width}px;height:auto;margin:0 0 ${gap}px;border:0">`;
}

function words(tag: Element): string {
  return tag.children.map((child) => (isText(child) ? child.data : isTag(child) ? words(child) : '')).join('');
}

function gapOf({ style }: Drawing): number {
  return style.px('space.s');
}
