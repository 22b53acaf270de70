import type { AST } from 'svelte/compiler';
import { widenTypes } from './widen-types.js';

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Take a component's markup from the file, without the white space that Mitosis puts around blocks and between attributes.
 * Svelte would show it between inline elements; white space that the source means has no line break by now.
 */
export function tidyMarkup(code: string, { nodes }: AST.Fragment): string {
  const elements = nodes.filter(({ type }) => type !== 'Text' && type !== 'Comment');
  const start = elements[0]?.start ?? 0;
  const end = elements.at(-1)?.end ?? 0;
  return elements
    .flatMap((node) => editsOf(node, code))
    .sort((one, other) => other.start - one.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code.slice(0, end))
    .slice(start);
}

function editsOf(node: AST.Fragment['nodes'][number], code: string): Edit[] {
  if (node.type === 'Text') {
    return [...node.raw.matchAll(/[^\S\n]*\n\s*/g)].map(({ index, 0: space }) => {
      const start = node.start + index;
      return { start, end: start + space.length, text: '' };
    });
  }
  const own = 'attributes' in node ? [...editsOfTag(node, code), ...widenTypes(node)] : [];
  const inner = Object.values(node).filter((value) => isFragment(value));
  return [...own, ...inner.flatMap(({ nodes }) => nodes).flatMap((each) => editsOf(each, code))];
}

/** One space before each attribute, none before the end of the tag. */
function editsOfTag({ start, name, attributes }: AST.BaseElement, code: string): Edit[] {
  const parts = attributes.toSorted((one, other) => one.start - other.start);
  const ends = [start + 1 + name.length, ...parts.map((attribute) => attribute.end)];
  const last = ends.at(-1) ?? start;
  const [{ length } = ''] = /^\s*/.exec(code.slice(last)) ?? [''];
  return [
    ...parts.map((attribute, index) => ({ start: ends[index] ?? start, end: attribute.start, text: ' ' })),
    { start: last, end: last + length, text: code[last + length] === '/' ? ' ' : '' },
  ];
}

function isFragment(value: unknown): value is AST.Fragment {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Fragment';
}
