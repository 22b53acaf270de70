import type { EmailPart } from '@pantograph/contract';
import type { MjmlNode } from '#mjml';
import { emailWidth } from '../style/email-values.js';
import type { Surface } from '../style/surfaces.js';
import { leafNodes } from './leaf-nodes.js';
import { node } from './node.js';
import { type Drawing, figureHtml } from './text-leaf.js';

type Columns = Extract<EmailPart, { kind: 'columns' }>;
type Figures = Extract<EmailPart, { kind: 'figures' }>;
type Panel = Extract<EmailPart, { kind: 'panel' }>;

/** Draw the parts of a section as rows of columns, `below` pixels above what follows. */
export function sectionNodes(parts: readonly EmailPart[], below: number, drawing: Drawing): MjmlNode[] {
  const rows = intoRows(parts);
  return rows.flatMap((row, index) => {
    // What stacks on phones has the room below each, not below all.
    const stacks = !Array.isArray(row) && row.kind !== 'panel';
    const gap = (index === rows.length - 1 ? below : drawing.style.px('space.m')) - (stacks ? stackGap(drawing) : 0);
    if (Array.isArray(row)) return [section([column(row, drawing)], gap, drawing)];
    if (row.kind === 'columns') return [columns(row, gap, drawing)];
    if (row.kind === 'figures') return figures(row, gap, drawing);
    return panel(row, gap, drawing);
  });
}

type Row = EmailPart[] | Columns | Figures | Panel;

function intoRows(parts: readonly EmailPart[]): Row[] {
  const rows: Row[] = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (part.kind === 'columns' || part.kind === 'figures' || part.kind === 'panel') rows.push(part);
    else if (Array.isArray(last)) last.push(part);
    else rows.push([part]);
  }
  return rows;
}

/** The room below each column, so that it is the same side by side and one below the other. */
function stackGap({ style }: Drawing): number {
  return style.px('space.m');
}

/** Half of the room at each side: what stands side by side has one whole between it. */
export function halfGutter({ style }: Pick<Drawing, 'style'>): number {
  return Math.round(style.px('space.gutter') / 2);
}

/** Make a row on a surface, `below` pixels above the next. */
export function section(
  columns: readonly MjmlNode[],
  below: number,
  drawing: Drawing,
  above = 0,
  surface: Surface = drawing.surface,
): MjmlNode {
  const { style } = drawing;
  const side = halfGutter(drawing);
  return node(
    'mj-section',
    {
      'background-color': surface === 'outer' ? undefined : style.color(surface, 'background'),
      'css-class': surface === 'outer' ? undefined : style.groundClass(surface),
      direction: style.dir,
      padding: `${above}px ${side}px ${below}px ${side}px`,
      'text-align': style.start,
    },
    columns,
  );
}

/** Make one column as wide as the email. */
export function column(parts: readonly EmailPart[], drawing: Drawing): MjmlNode {
  const side = halfGutter(drawing);
  return node(
    'mj-column',
    { direction: drawing.style.dir, width: '100%' },
    leafNodes(parts, { width: emailWidth - side * 4, side }, drawing),
  );
}

function columns({ columns, shares, surface = 'plain' }: Columns, below: number, drawing: Drawing): MjmlNode {
  const { style } = drawing;
  const half = halfGutter(drawing);
  const isCard = surface === 'card';
  const inside: Drawing = isCard ? { ...drawing, surface: 'raised' } : drawing;
  const side = isCard ? style.px('space.s') : half;
  const nodes = columns.map((parts, index) => {
    const share = shares?.[index] ?? 100 / columns.length;
    const width = Math.floor(((emailWidth - half * 2) * share) / 100) - side * 2 - (isCard ? half * 2 : 0);
    const width100 = `${Math.floor(share * 100) / 100}%`;
    if (parts.length === 0) return node('mj-column', { direction: drawing.style.dir, width: width100 });
    const room = { width, side, ...(isCard ? { top: side, bottom: side } : { bottom: stackGap(drawing) }) };
    const surfaceOf = isCard ? cardAttributes(inside, half) : { 'vertical-align': 'top' };
    return node(
      'mj-column',
      { direction: drawing.style.dir, width: width100, ...surfaceOf },
      leafNodes(parts, room, inside),
    );
  });
  return section(nodes, Math.max(0, below), drawing);
}

/** A card within a column: its ground, its line and its corners. */
function cardAttributes(inside: Drawing, side: number): Record<string, string | undefined> {
  const { style, surface } = inside;
  const border = surface === 'raised' ? style.px('card.border-width') : 0;
  return {
    'css-class': `${style.cardClass(surface)} ${border > 0 ? style.lineClass(surface) : ''}`.trim(),
    'inner-background-color': style.color(surface, 'background'),
    'inner-border': border > 0 ? `${border}px solid ${style.color(surface, 'line')}` : undefined,
    'inner-border-radius': `${style.px('card.radius')}px`,
    padding: `0 ${side}px ${stackGap(inside)}px ${side}px`,
    'vertical-align': 'top',
  };
}

function figures({ items }: Figures, below: number, drawing: Drawing): MjmlNode[] {
  const perRow = items.length % 3 === 0 || items.length > 4 ? 3 : 2;
  const rows = Array.from({ length: Math.ceil(items.length / perRow) }, (_, index) =>
    items.slice(index * perRow, (index + 1) * perRow),
  );
  const side = halfGutter(drawing);
  const gap = stackGap(drawing);
  return rows.map((row, index) => {
    const nodes = row.map((figure) =>
      node(
        'mj-column',
        { direction: drawing.style.dir, width: `${Math.floor(10_000 / perRow) / 100}%`, 'vertical-align': 'top' },
        [
          node(
            'mj-text',
            { align: drawing.style.start, padding: `0 ${side}px ${gap}px ${side}px`, 'line-height': 'normal' },
            figureHtml(figure, 0, drawing),
          ),
        ],
      ),
    );
    return section(nodes, index === rows.length - 1 ? Math.max(0, below) : 0, drawing);
  });
}

function panel({ surface, parts }: Panel, below: number, drawing: Drawing): MjmlNode[] {
  const { style } = drawing;
  const inside: Drawing = { ...drawing, surface };
  const half = halfGutter(drawing);
  if (surface === 'inverse') {
    const room = style.px('space.xl');
    return [section([column(parts, inside)], room, inside, room)];
  }
  const pad = Math.min(style.px('card.padding'), 32);
  const room = { width: emailWidth - half * 4 - pad * 2, side: pad, top: pad, bottom: pad };
  const card = node(
    'mj-column',
    { direction: drawing.style.dir, width: '100%', ...cardAttributes(inside, half) },
    leafNodes(parts, room, inside),
  );
  return [section([card], Math.max(0, below - stackGap(drawing)), drawing)];
}
