import type { ElementContent, Root, RootContent } from 'hast';
import { element, isBlank, isElement, textNode } from './tree.js';

const containers = new Set(['div', 'section', 'article', 'aside', 'main', 'blockquote', 'center', 'details', 'form']);
/** What holds running text, where a single line end is a line end to the reader too. */
const lines = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'figcaption']);
const phrasing = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong
  sub sup time tt u var wbr`.split(/\s+/),
);

/**
 * Read the line ends of a text written in WordPress's classic editor: between blank lines is a paragraph, a single line end is
 * one. In place. In a text of the block editor (`isBlocks`) that is so only between blocks.
 * See https://developer.wordpress.org/reference/functions/wpautop/
 */
export function autoParagraphs(root: Root, isBlocks = false): Root {
  const children = root.children as ElementContent[];
  root.children = (isBlocks ? betweenBlocks(children) : paragraphs(children)) as RootContent[];
  return root;
}

/** Blocks say themselves what is a paragraph; text beside them was written in the classic editor. */
function betweenBlocks(children: readonly ElementContent[]): ElementContent[] {
  let depth = 0;
  const result: ElementContent[] = [];
  let classic: ElementContent[] = [];
  const end = () => {
    result.push(...paragraphs(classic));
    classic = [];
  };
  for (const node of children) {
    const [, slash, closing] = (node.type === 'comment' && /^\s*(\/?)wp:[\s\S]*?(\/?)$/.exec(node.value)) || [];
    if (slash !== undefined && closing !== '/') depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    if (slash === undefined && depth === 0) classic.push(node);
    else {
      end();
      result.push(node);
    }
  }
  end();
  return result;
}

function paragraphs(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const end = () => {
    if (run.some((node) => !isBlank(node))) result.push(element('p', breaks(trimmed(run))));
    run = [];
  };
  for (const node of children) {
    if (node.type === 'text') {
      const [first = '', ...rest] = node.value.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/);
      if (first !== '') run.push(textNode(first));
      for (const part of rest) {
        end();
        if (part !== '') run.push(textNode(part));
      }
    } else if (node.type === 'element' && phrasing.has(node.tagName)) run.push(node);
    else {
      end();
      if (node.type === 'element') inside(node);
      result.push(node);
    }
  }
  end();
  return result;
}

function inside(node: ElementContent): void {
  if (node.type !== 'element' || node.tagName === 'pre') return;
  if (containers.has(node.tagName)) node.children = paragraphs(node.children);
  else if (lines.has(node.tagName) && node.children.every((child) => child.type === 'text' || isPhrasing(child)))
    node.children = breaks(trimmed(node.children));
  else for (const child of node.children) inside(child);
}

function isPhrasing(node: ElementContent): boolean {
  return isElement(node) && phrasing.has(node.tagName);
}

/** Put a break where a line ends, but not beside one that is there. */
function breaks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((node, index): ElementContent[] => {
    if (node.type === 'element' && node.tagName !== 'code' && node.tagName !== 'br') {
      return [{ ...node, children: breaks(node.children) }];
    }
    if (node.type !== 'text' || !node.value.includes('\n')) return [node];
    let text = node.value;
    if (isElement(children[index - 1], 'br')) text = text.replace(/^\s*\n/, '');
    if (isElement(children[index + 1], 'br')) text = text.replace(/\n\s*$/, '');
    return text
      .split(/\s*\n\s*/)
      .flatMap((line, at) => [...(at > 0 ? [element('br', [])] : []), ...(line === '' ? [] : [textNode(line)])]);
  });
}

/** Take the white space from the ends of a run of text. */
function trimmed(children: readonly ElementContent[]): ElementContent[] {
  const result = [...children];
  const first = result[0];
  if (first?.type === 'text') result[0] = textNode(first.value.replace(/^\s+/, ''));
  const last = result.at(-1);
  if (last?.type === 'text') result[result.length - 1] = textNode(last.value.replace(/\s+$/, ''));
  return result;
}
