import type { Definition, Nodes, Parents, Root, RootContent } from 'mdast';

/**
 * Put the addresses of definitions where links and pictures refer to them, in place. Gives the blocks that refer to
 * definitions.
 */
export function resolveReferences(tree: Root): Set<RootContent> {
  const definitions = new Map<string, Definition>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return new Set();
  const referring = new Set<RootContent>();
  for (const block of tree.children) {
    visit(block, (node) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      const definition = definitions.get(node.identifier);
      if (!definition) return;
      referring.add(block);
      const type = node.type === 'linkReference' ? 'link' : 'image';
      Object.assign(node, { type, url: definition.url, title: definition.title });
    });
  }
  return referring;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of (node as Parents).children) visit(child, see);
}
