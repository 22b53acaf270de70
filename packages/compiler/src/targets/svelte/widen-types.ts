import type { AST } from 'svelte/compiler';

/** Attributes of which Svelte's types list the values, where a contract says text: a marketer's data has no such type. */
const listed = new Set(['autocomplete']);

/** Find where the markup needs a word to the type checker, and say it there: Mitosis takes types out of expressions. */
export function widenTypes({ attributes }: AST.BaseElement): { start: number; end: number; text: string }[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'Attribute' || !listed.has(attribute.name)) return [];
    const { value } = attribute;
    if (value === true || Array.isArray(value)) return [];
    const { start, end } = value;
    return [
      { start: start + 1, end: start + 1, text: '(' },
      { start: end - 1, end: end - 1, text: ') as any' },
    ];
  });
}
