import type { Normalisation } from './normalisation.js';

/** Vue's server ends each declaration with a semicolon; a browser puts a space after each colon. */
export const styleText: Normalisation = {
  id: 'style-text',
  why: 'A style attribute is its declarations, whatever stands between them.',
  apply: (nodes) =>
    nodes.map((node) =>
      node.kind === 'element'
        ? {
            ...node,
            attributes: node.attributes.map(([name, value]) => [name, name === 'style' ? declarations(value) : value]),
          }
        : node,
    ),
};

/** Text in quotes and parentheses may hold a semicolon or colon of its own. */
function declarations(style: string): string {
  const parts = style.match(/(?:"[^"]*"|'[^']*'|\([^)]*\)|[^;])+/g) ?? [];
  return parts
    .map((part) => part.trim().replace(/^([\w-]+)\s*:\s*/, '$1:'))
    .filter((part) => part !== '')
    .join(';');
}
