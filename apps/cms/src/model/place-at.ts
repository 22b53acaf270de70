import type { DocumentModel } from './document-models.ts';
import { type Node, rowsOf, valueAt } from './node.ts';

/** A field of a document: what it holds, and what an editor calls it: `Section 2 (Features) › Feature 1 › Title`. */
export interface Place {
  node: Node;
  label: string;
}

/** Find the field that a path of a finding leads to: names and 0-based indices joined by dots. Of a path too deep it is the last that is known. */
export function placeAt(model: DocumentModel, document: unknown, path: string): Place | undefined {
  let at: { node: Node; data: unknown; labels: string[] } | undefined = {
    node: model.fields,
    data: document,
    labels: [],
  };
  let found: Place | undefined;
  for (const name of path.split('.')) {
    at = at && step(at.node, at.data, at.labels, name);
    if (at === undefined) break;
    found = { node: at.node, label: at.labels.join(' › ') };
  }
  return found;
}

function step(node: Node, data: unknown, labels: readonly string[], name: string) {
  switch (node.kind) {
    case 'group': {
      const field = Object.hasOwn(node.fields, name) ? node.fields[name] : undefined;
      return field && { node: field, data: valueAt(data, name), labels: [...labels, field.label] };
    }
    case 'image':
      return name === 'alt' ? { node: node.alt, data: undefined, labels: [...labels, node.alt.label] } : undefined;
    case 'list': {
      const { item } = node;
      // Below another label the entry's own says enough.
      const above = labels.length === 1 ? labels : labels.slice(0, -1);
      const entry = `${item.kind === 'group' ? item.label : node.label} ${Number(name) + 1}`;
      return { node: item, data: rowsOf(data)[Number(name)], labels: [...above, entry] };
    }
    case 'sections': {
      const row = rowsOf(data)[Number(name)];
      const section = node.sections[String(valueAt(row, 'blockType'))];
      const label = `Section ${Number(name) + 1}`;
      return section && { node: section, data: row, labels: [`${label} (${section.label})`] };
    }
    default:
      return undefined;
  }
}
