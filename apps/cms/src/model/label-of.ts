import type { Node } from './node.ts';

/** Names a field, marks what is needed, and counts what has a limit. The browser is told of a field only what is said here. */
export function labelOf({
  label,
  isNeeded,
  ...node
}: Pick<Node, 'label' | 'isNeeded'> & { max?: number | undefined; mayBeEmpty?: boolean }) {
  const { max, mayBeEmpty } = node;
  return {
    path: '/admin/document/field-label.tsx#FieldLabel',
    clientProps: { label, needed: isNeeded, ...(mayBeEmpty && { mayBeEmpty }), ...(max !== undefined && { max }) },
  };
}
