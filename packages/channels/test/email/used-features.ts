import { type CssNode, generate, parse, walk } from 'css-tree';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { known } from './client-support.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Read which features of caniemail's data a message uses: elements, attributes, styles, selectors, rules, units, pictures. */
export function usedFeatures(html: string): Set<string> {
  const used = new Set<string>(['html-doctype']);
  const use = (slug: string) => known(slug) && used.add(slug);
  const visit = (node: Node): void => {
    if ('tagName' in node) element(node, use);
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parseHtml(html));
  return used;
}

const groups: Readonly<Record<string, string>> = {
  ul: 'html-lists',
  ol: 'html-lists',
  li: 'html-lists',
  tr: 'html-table',
  td: 'html-table',
  th: 'html-table',
  tbody: 'html-table',
};

function element(node: Element, use: (slug: string) => void): void {
  const { tagName, attrs } = node;
  use(/^h[1-6]$/.test(tagName) ? 'html-h1-h6' : (groups[tagName] ?? `html-${tagName}`));
  for (const { name, value } of attrs) {
    use(`html-${name}`);
    if (name === 'style') declarations(value, use);
    if (name === 'href' && value.startsWith('mailto:')) use('html-mailto-links');
    if (name === 'href' && value.startsWith('#')) use('html-anchor-links');
    if (name === 'src') use(`image-${/\.(\w+)(?:$|[?#])/.exec(value)?.[1] ?? ''}`);
    if (tagName === 'meta' && name === 'name' && value === 'color-scheme') use('html-meta-color-scheme');
  }
  if (tagName !== 'style') return;
  const media = attrs.find(({ name }) => name === 'media');
  if (media) use('css-at-media');
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  styles(parse(text), use);
}

function declarations(css: string, use: (slug: string) => void): void {
  styles(parse(css, { context: 'declarationList' }), use);
}

const combinators: Readonly<Record<string, string>> = {
  ' ': 'css-selector-descendant',
  '>': 'css-selector-child',
  '+': 'css-selector-adjacent-sibling',
  '~': 'css-selector-general-sibling',
};

function styles(tree: CssNode, use: (slug: string) => void): void {
  walk(tree, (node) => {
    switch (node.type) {
      case 'Declaration':
        property(node.property, generate(node.value), use);
        if (node.important) use('css-important');
        break;
      case 'Atrule':
        use(`css-at-${node.name}`);
        for (const [, feature] of (node.prelude ? generate(node.prelude) : '').matchAll(/\(([a-z-]+)/g)) {
          use(`css-at-${node.name}-${feature}`);
        }
        break;
      case 'Dimension':
        use(`css-unit-${node.unit}`);
        break;
      case 'Percentage':
        use('css-unit-percent');
        break;
      case 'Function':
        use(`css-function-${node.name}`);
        use(`css-${node.name}`);
        break;
      case 'ClassSelector':
        use('css-selector-class');
        break;
      case 'IdSelector':
        use('css-selector-id');
        break;
      case 'TypeSelector':
        use(node.name === '*' ? 'css-selector-universal' : 'css-selector-type');
        break;
      case 'AttributeSelector':
        use('css-selector-attribute');
        break;
      case 'PseudoClassSelector':
        use(`css-pseudo-class-${node.name}`);
        break;
      case 'PseudoElementSelector':
        use(`css-pseudo-element-${node.name}`);
        break;
      case 'Combinator':
        use(combinators[node.name] ?? '');
        break;
      case 'SelectorList':
        if (node.children.size > 1) use('css-selector-grouping');
        break;
    }
  });
}

/** A property that has no entry of its own is a part of one that has: `padding-left` of `padding`. */
function property(name: string, value: string, use: (slug: string) => void): void {
  let part = name;
  while (!known(`css-${part}`) && part.includes('-')) part = part.replace(/-[^-]*$/, '');
  use(`css-${part}`);
  if (name === 'display') use(`css-display-${value}`);
}
