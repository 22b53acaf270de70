import type { Element, ElementContent, Root, RootContent } from 'hast';
import { element, findAll, hasClass, isBlank, isElement, property, textNode, textOf } from '../../html/tree.js';
import { arrangeHeadings } from './arrange-headings.js';
import { codeBlock } from './code-block.js';
import type { ContentContext } from './content-context.js';
import { placeImage } from './place-image.js';
import { raisedSigns } from './raised-signs.js';
import { resolveLink } from './resolve-link.js';

/** What runs, loads or asks for something, and what it is called to a person. */
const dropped: Readonly<Record<string, string>> = {
  script: 'a script',
  style: 'a style sheet',
  link: 'a style sheet',
  meta: 'data for browsers',
  base: 'data for browsers',
  form: 'a form',
  input: 'a form field',
  textarea: 'a form field',
  select: 'a form field',
  button: 'a button',
  object: 'an embedded object',
  embed: 'an embedded object',
  applet: 'an embedded object',
  frame: 'an embedded page',
  frameset: 'an embedded page',
  svg: 'a drawing in the text',
  math: 'a formula',
  canvas: 'a drawing made by a script',
  template: 'a template',
  noscript: 'what is shown without scripts',
};
/** Dropped without a word: they show nothing, or what is said elsewhere. */
const silent = new Set(['noscript', 'template', 'meta', 'base', 'title', 'head']);
const addressAlone = /^\s*(https?:\/\/\S+)\s*$/i;
/** Reduce the HTML of a post to what Markdown can say: links and pictures placed, nothing that runs, headings in order. */
export function cleanContent(root: Root, context: ContentContext): Root {
  const cleaned = new Cleaner(context).children(root.children as ElementContent[]);
  const result: Root = { type: 'root', children: cleaned as RootContent[] };
  arrangeHeadings(result, context);
  return result;
}

class Cleaner {
  readonly #context: ContentContext;

  constructor(context: ContentContext) {
    this.#context = context;
  }

  children(nodes: readonly ElementContent[]): ElementContent[] {
    let imageId: string | undefined;
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [node];
      if (node.type === 'comment') {
        // The block before a picture knows its number, which its classes may lack.
        imageId = /^\s*wp:(?:image|cover|media-text)\s+\{.*?"(?:id|mediaId)":(\d+)/s.exec(node.value)?.[1] ?? imageId;
        return [];
      }
      if (node.type !== 'element') return [];
      if (imageId !== undefined) {
        for (const image of findAll(element('div', [node]), 'img')) image.properties.dataId ??= imageId;
        imageId = undefined;
      }
      return this.#element(node);
    });
  }

  #element(node: Element): ElementContent[] {
    const { remarks } = this.#context;
    if (Object.keys(node.properties).some((name) => /^on/i.test(name))) {
      remarks.warn(
        'The text held a script in an attribute, such as onclick; it was taken out.',
        'Nothing needs doing.',
      );
    }
    const { tagName } = node;
    if (Object.hasOwn(dropped, tagName)) return this.#drop(node);
    const change = changes[tagName];
    if (change) return change(node, this.#context, () => this.children(node.children));
    const children = this.children(node.children);
    return [{ ...node, properties: {}, children }];
  }

  #drop({ tagName, children }: Element): ElementContent[] {
    if (!silent.has(tagName)) {
      this.#context.remarks.warn(
        `The text held ${dropped[tagName]} (<${tagName}>); it was taken out.`,
        'Look at the text, and say in it what was shown, or leave it.',
      );
    }
    // Pictures that are loaded late stand in noscript too; with scripts, the other is shown.
    return tagName === 'button' ? this.children(children) : [];
  }
}

type Change = (node: Element, context: ContentContext, children: () => ElementContent[]) => ElementContent[];

const changes: Readonly<Record<string, Change>> = {
  a(node, context, inner) {
    if (hasClass(node, 'wp-block-file__button')) return [];
    const children = inner();
    const href = property(node, 'href');
    const target = href === '' ? undefined : resolveLink(href, context);
    if (target === undefined || children.every((child) => isBlank(child))) return children;
    // WordPress links a picture to its own file, which a page shows already.
    const [only, ...others] = children.filter((child) => child.type !== 'text' || !isBlank(child));
    if (others.length === 0 && isElement(only, 'img') && only.properties.src === target) return children;
    const title = property(node, 'title');
    return [element('a', children, { href: target, ...(title && { title }) })];
  },
  img(node, context) {
    const image = placeImage(node, context);
    return image ? [image] : [];
  },
  iframe: (node, context) => embedded(node, 'src', context),
  video: (node, context) => embedded(node, 'src', context),
  audio: (node, context) => embedded(node, 'src', context),
  figure(_node, _context, inner) {
    return [element('div', inner())];
  },
  figcaption(_node, _context, inner) {
    const children = inner();
    return children.every((child) => isBlank(child)) ? [] : [element('p', [element('em', unwrapped(children))])];
  },
  div(node, context, inner) {
    if (!hasClass(node, 'wp-block-embed__wrapper')) return [element('div', inner())];
    const address = addressAlone.exec(textOf(node))?.[1];
    return address === undefined ? [element('div', inner())] : linkParagraph(address, context);
  },
  p(node, context, inner) {
    const only = node.children.filter((child) => child.type !== 'comment');
    // An address alone in a paragraph is how WordPress embeds a video or a post.
    const address = only.every((child) => child.type === 'text') ? addressAlone.exec(textOf(node))?.[1] : undefined;
    if (address !== undefined) return linkParagraph(address, context);
    const children = inner();
    return children.every((child) => isBlank(child)) ? [] : [element('p', children)];
  },
  ul: (node, context, inner) => list(node, context, inner),
  ol: (node, context, inner) => list(node, context, inner),
  cite(_node, _context, inner) {
    const children = inner();
    return children.every((child) => isBlank(child)) ? [] : [textNode('— '), ...children];
  },
  sub: (_node, _context, inner) => raisedSigns(inner(), 'sub'),
  sup: (_node, _context, inner) => raisedSigns(inner(), 'sup'),
  summary: (_node, _context, inner) => [element('p', [element('strong', unwrapped(inner()))])],
  details: (_node, _context, inner) => [element('div', inner())],
  pre: (node) => [codeBlock(node)],
  table(_node, _context, inner) {
    return [element('table', inner())];
  },
  th: (node, _context, inner) => [{ ...node, properties: alignment(node), children: inner() }],
  td: (node, _context, inner) => [{ ...node, properties: alignment(node), children: inner() }],
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, Change] => [
      name,
      (node, _context, inner) => heading(node, inner()),
    ]),
  ),
};

function embedded(node: Element, name: string, context: ContentContext): ElementContent[] {
  const { remarks } = context;
  const sources = [node, ...findAll(node, 'source')].map((each) => property(each, name) || property(each, 'dataSrc'));
  const address = sources.find((source) => source !== '' && source !== 'about:blank');
  const href = address === undefined || /^#/.test(address) ? undefined : resolveLink(address, context);
  remarks.warn(
    `The text held an embedded page or film (<${node.tagName}>); ${href === undefined ? 'it was taken out' : 'a link to it stands in its place'}.`,
    'Say in words what it shows, beside the link.',
  );
  if (href === undefined) return [];
  return [element('a', [textNode(property(node, 'title') || href)], { href })];
}

function linkParagraph(address: string, context: ContentContext): ElementContent[] {
  const href = resolveLink(address, context);
  return href === undefined ? [] : [element('p', [element('a', [textNode(address)], { href })])];
}

/** A gallery of the older block editor is a list of pictures; they stand below each other. */
function list(node: Element, _context: ContentContext, inner: () => ElementContent[]): ElementContent[] {
  const isGallery = /blocks-gallery|wp-block-gallery/.test(property(node, 'className'));
  const children = inner();
  if (isGallery) return children.flatMap((child) => (isElement(child, 'li') ? child.children : []));
  const items = children.filter((child) => !isElement(child, 'li') || !isBlank(child));
  if (!items.some((child) => isElement(child))) return [];
  const start = Number(property(node, 'start'));
  return [element(node.tagName, items, node.tagName === 'ol' && start > 0 ? { start } : {})];
}

function heading(node: Element, children: ElementContent[]): ElementContent[] {
  if (children.every((child) => isBlank(child))) return [];
  const id = property(node, 'id');
  const line = children.map((child) => (isElement(child, 'br') ? textNode(' ') : child));
  return [element(node.tagName, line, id === '' ? {} : { id })];
}

/** What can stand in a line: paragraphs inside it give their words. */
function unwrapped(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => (isElement(child, 'p', 'div') ? [...child.children, textNode(' ')] : [child]));
}

function alignment(node: Element): Element['properties'] {
  const said = `${property(node, 'style')} ${property(node, 'className')}`;
  const align = property(node, 'align') || (/text-align[-:]\s*(left|right|center)/i.exec(said)?.[1] ?? '');
  return align === '' ? {} : { align };
}
