import { isValues, rowsOf } from './node.ts';

/** How a text node's format is shown, by its bit; what comes first stands outside. */
const marks: readonly (readonly [bit: number, sign: string])[] = [
  [1, '**'],
  [2, '_'],
  [4, '~~'],
  [16, '`'],
];

/** Read what an editor holds as plain text in which marks, links, lists and pictures can be seen, as in Markdown; a line a block. */
export function markedText(state: unknown): string {
  const root = isValues(state) ? state.root : undefined;
  return blocks(isValues(root) ? root.children : [])
    .join('\n')
    .trim();
}

function blocks(nodes: unknown): string[] {
  return rowsOf(nodes).flatMap((node) => (isValues(node) ? block(node) : []));
}

function block(node: Readonly<Record<string, unknown>>): string[] {
  const { type, tag, children } = node;
  switch (type) {
    case 'heading':
      return [`${'#'.repeat(Number(/^h([1-6])$/.exec(String(tag))?.[1] ?? 2))} ${line(children)}`];
    case 'quote':
      return line(children)
        .split('\n')
        .map((one) => `> ${one}`);
    case 'list':
      return list(node);
    case 'horizontalrule':
      return ['---'];
    case 'upload': {
      const { alt } = isValues(node.fields) ? node.fields : {};
      return [`![${typeof alt === 'string' ? alt : ''}](${target(node)})`];
    }
    case 'tablerow':
      return [
        `| ${rowsOf(children)
          .map((cell) => blocks(isValues(cell) ? cell.children : []).join(' '))
          .join(' | ')} |`,
      ];
    case 'block': {
      const { code, markdown, language } = isValues(node.fields) ? node.fields : {};
      return typeof code === 'string' ? [`\`\`\`${language ?? ''}`, code, '```'] : [String(markdown ?? '')];
    }
    case 'table':
      return blocks(children);
    default:
      return [line(children)];
  }
}

function list({ tag, start, children }: Readonly<Record<string, unknown>>): string[] {
  let number = typeof start === 'number' ? start : 1;
  return rowsOf(children).flatMap((item) => {
    if (!isValues(item)) return [];
    const content = rowsOf(item.children);
    const inner = content.filter((child) => isValues(child) && child.type === 'list');
    const own = content.filter((child) => !inner.includes(child));
    const box = typeof item.checked === 'boolean' ? `[${item.checked ? 'x' : ' '}] ` : '';
    // Lexical puts the lists of an item into an item of their own, after it.
    const first = own.length > 0 ? [`${tag === 'ol' ? `${number++}.` : '-'} ${box}${line(own)}`] : [];
    return [...first, ...blocks(inner).map((one) => `  ${one}`)];
  });
}

function line(nodes: unknown): string {
  return rowsOf(nodes).map(inline).join('');
}

function inline(node: unknown): string {
  if (!isValues(node)) return '';
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'link' || node.type === 'autolink') return `[${line(node.children)}](${target(node.fields)})`;
  if (typeof node.text !== 'string') return line(node.children);
  const format = Number(node.format) || 0;
  const around = marks.filter(([bit]) => (format & bit) !== 0).map(([, sign]) => sign);
  // Spaces at the ends of a marked text are not seen, and would part the signs from their words.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.text) ?? [];
  return words === '' ? node.text : `${before}${around.join('')}${words}${around.toReversed().join('')}${after}`;
}

/** Say where a link leads or which picture it is: an address, or a document's id. */
function target(fields: unknown): string {
  if (!isValues(fields)) return '';
  const relation = isValues(fields.doc) ? fields.doc : fields;
  const id = isValues(relation.value) ? relation.value.id : relation.value;
  if (fields.linkType === 'custom' || id === undefined) return String(fields.url ?? '');
  const { anchor } = fields;
  return `${String(id)}${typeof anchor === 'string' && anchor !== '' ? `#${anchor}` : ''}`;
}
