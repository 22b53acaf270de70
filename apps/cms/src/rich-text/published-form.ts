import { isSafeUrl } from '@pantograph/contract';
import type { Element, ElementContent, Root } from 'hast';

/** Where addresses lead in a preview. What is left out leaves addresses as they are. */
export interface RichTextResolver {
  /** Decide where a link leads; undefined leaves its words alone. */
  link?(href: string): string | undefined;
  /** Find a picture, by its address in Markdown, such as `media/crane.jpg`; undefined leaves its text alone. */
  image?(src: string): { src: string; width?: number; height?: number } | undefined;
  /** The word before a table's number in the name of its region, in the language of the text. */
  tableLabel?: string;
}

const sideOf: Readonly<Record<string, string>> = { left: 'start', right: 'end', center: 'center' };

/** Give a tree the form that the publisher gives a text (packages/content/src/markdown), in place. */
export function publishedForm(tree: Root, resolver: RichTextResolver): void {
  const ids = new Map<string, number>();
  let tables = 0;
  const change = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = node.children.flatMap(change);
    const own: Element = { ...node, children };
    switch (node.tagName) {
      case 'a':
        return link(own, resolver);
      case 'img':
        return image(own, resolver);
      case 'pre':
        return [code(own)];
      case 'table':
        return [region(own, `${resolver.tableLabel ?? 'Table'} ${++tables}`)];
      case 'td':
      case 'th':
        return [cell(own)];
      case 'input':
        return [{ type: 'text', value: node.properties.checked ? '\u2611' : '\u2610' }];
      case 'ul':
      case 'li':
        return [{ ...own, properties: {} }];
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return [heading(own, ids)];
      default:
        return [own];
    }
  };
  tree.children = tree.children.flatMap((node): Root['children'] => (node.type === 'element' ? change(node) : [node]));
}

function link(node: Element, { link: resolve }: RichTextResolver): ElementContent[] {
  const href = String(node.properties.href ?? '');
  const target = href.startsWith('#') || !resolve ? href : resolve(href);
  if (target === undefined || !isSafeUrl(target)) return node.children;
  const isElsewhere = /^(?:https?:)?\/\//i.test(target);
  const { href: _, ...rest } = node.properties;
  return [{ ...node, properties: { href: target, ...rest, ...(isElsewhere && { rel: ['external', 'noopener'] }) } }];
}

function image({ properties }: Element, { image: resolve }: RichTextResolver): ElementContent[] {
  const src = String(properties.src ?? '');
  const alt = String(properties.alt ?? '');
  const found = resolve ? resolve(src) : { src };
  if (!found || src === '' || !isSafeUrl(src) || !isSafeUrl(found.src)) return [{ type: 'text', value: alt }];
  const { title } = properties;
  return [
    {
      type: 'element',
      tagName: 'img',
      properties: {
        src: found.src,
        alt,
        ...(title && { title }),
        width: found.width,
        height: found.height,
        loading: 'lazy',
        decoding: 'async',
      },
      children: [],
    },
  ];
}

function code(pre: Element): Element {
  const [inner] = pre.children;
  if (inner?.type !== 'element') return pre;
  const [named] = [inner.properties.className].flat().filter((name) => String(name).startsWith('language-'));
  const language = /^[a-z0-9+#_-]+/i.exec(String(named ?? '').slice('language-'.length))?.[0].toLowerCase();
  const children = inner.children.map((child) =>
    child.type === 'text' ? { ...child, value: child.value.replace(/\n$/, '') } : child,
  );
  const properties = { className: ['code'], tabIndex: 0, ...(language && { dataLanguage: language }) };
  return { ...pre, properties, children: [{ ...inner, properties: {}, children }] };
}

function region(table: Element, label: string): Element {
  const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: label };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}

function cell(node: Element): Element {
  const side = sideOf[String(node.properties.align ?? '')];
  return { ...node, properties: side ? { dataAlign: side } : {} };
}

/** As HeadingIds of packages/content does, but for the names a page's frame has taken. */
function heading(node: Element, ids: Map<string, number>): Element {
  const slug = wordsOf(node)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .trim()
    .replace(/ /g, '-');
  const base = slug === '' ? 'section' : slug;
  const given = ids.get(base) ?? 0;
  ids.set(base, given + 1);
  return { ...node, properties: { id: given === 0 ? base : `${base}-${given}` } };
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}
