import { parse } from '@babel/parser';
import { type Node, traverse } from '@babel/types';

/** What a piece of code is in Mitosis's tree: `handle(event) {}` is a method. */
export type CodeKind = 'expression' | 'method' | 'statements';

const around: Readonly<Record<CodeKind, readonly [open: string, close: string]>> = {
  expression: ['(', '\n)'],
  method: ['({', '})'],
  statements: ['', ''],
};

/**
 * Replace nodes in a piece of code by text, and keep the rest as it was written, comments included. Of nodes that lie in
 * one another the outermost is replaced.
 *
 * @param replace gives the text for a node, and nothing where it stays; `textOf` gives the text of another
 */
export function editCode(
  code: string,
  kind: CodeKind,
  replace: (node: Node, textOf: (node: Node) => string) => string | undefined,
): string {
  const [open, close] = around[kind];
  const whole = open + code + close;
  const tree = parse(whole, { sourceType: 'module', allowReturnOutsideFunction: true, plugins: ['typescript', 'jsx'] });
  const textOf = ({ start, end }: Node) => whole.slice(start ?? 0, end ?? 0);
  const edits: { start: number; end: number; text: string }[] = [];
  traverse(tree, {
    enter(node) {
      const { start, end } = node;
      if (typeof start !== 'number' || typeof end !== 'number') return;
      if (edits.some((edit) => edit.start <= start && end <= edit.end)) return;
      const text = replace(node, textOf);
      if (text !== undefined) edits.push({ start, end, text });
    },
  });
  const edited = edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), whole);
  return edited.slice(open.length, edited.length - close.length);
}
