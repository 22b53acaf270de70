/** What the tests use of css-tree, which ships no types: https://github.com/csstree/csstree */
declare module 'css-tree' {
  export type CssNode =
    | { type: 'Declaration'; property: string; value: CssNode; important: boolean | string }
    | { type: 'Atrule'; name: string; prelude: CssNode | null }
    | { type: 'Dimension'; unit: string }
    | { type: 'Percentage' }
    | {
        type: 'Function' | 'PseudoClassSelector' | 'PseudoElementSelector' | 'Combinator' | 'TypeSelector';
        name: string;
      }
    | { type: 'ClassSelector' | 'IdSelector' | 'AttributeSelector' }
    | { type: 'SelectorList'; children: { size: number } };
  export function parse(css: string, options?: { context: 'declarationList' }): CssNode;
  export function walk(node: CssNode, visit: (node: CssNode) => void): void;
  export function generate(node: CssNode): string;
}
