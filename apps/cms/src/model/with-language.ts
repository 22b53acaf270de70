import { type CollectionName, type DocumentModels, documentModels } from './document-models.ts';
import { type GroupNode, isValues, type Node, rowsOf, rowValue, type Values, valueAt } from './node.ts';

/**
 * Put what an editor has of one language, as its form sends it, into a document with all languages: texts into their
 * language, all else as it stands in the editor. Rows are told by their ids, so that a moved one keeps its languages.
 */
export function withLanguage(
  collection: CollectionName,
  stored: unknown,
  edited: unknown,
  locale: string,
  models: DocumentModels = documentModels,
): Record<string, unknown> {
  return inGroup(models[collection].fields, stored, edited, locale);
}

function inGroup(group: GroupNode, stored: unknown, edited: unknown, locale: string): Record<string, unknown> {
  const merged: Record<string, unknown> = isValues(edited) ? { ...edited } : {};
  for (const [name, node] of Object.entries(group.fields)) {
    merged[name] = inNode(node, valueAt(stored, name), valueAt(edited, name), locale);
  }
  return merged;
}

function inNode(node: Node, stored: unknown, edited: unknown, locale: string): unknown {
  switch (node.kind) {
    case 'text':
    case 'rich-text':
      return inLeaf(stored, edited, locale);
    case 'link':
      return {
        ...(isValues(edited) && edited),
        anchor: inLeaf(valueAt(stored, 'anchor'), valueAt(edited, 'anchor'), locale),
        address: inLeaf(valueAt(stored, 'address'), valueAt(edited, 'address'), locale),
      };
    case 'image':
      return {
        ...(isValues(edited) && edited),
        alt: inLeaf(valueAt(stored, 'alt'), valueAt(edited, 'alt'), locale),
      };
    case 'group':
      return inGroup(node, stored, edited, locale);
    case 'list': {
      const { item } = node;
      return eachRow(stored, edited, (was, row) =>
        item.kind === 'group'
          ? inGroup(item, was, row, locale)
          : { ...row, [rowValue]: inNode(item, valueAt(was, rowValue), row[rowValue], locale) },
      );
    }
    case 'sections':
      return eachRow(stored, edited, (was, row) => {
        const name = String(row.blockType ?? '');
        const section = Object.hasOwn(node.sections, name) ? node.sections[name] : undefined;
        return section ? inGroup(section, was, row, locale) : row;
      });
    default:
      return edited;
  }
}

function inLeaf(stored: unknown, edited: unknown, locale: string): Values {
  const languages = isValues(stored) ? stored : {};
  if (edited !== undefined && edited !== null) return { ...languages, [locale]: edited };
  const { [locale]: _, ...others } = languages;
  return others;
}

function eachRow(stored: unknown, edited: unknown, merge: (was: unknown, row: Values) => Values): Values[] {
  const known = new Map(rowsOf(stored).map((row) => [valueAt(row, 'id'), row]));
  return rowsOf(edited)
    .filter(isValues)
    .map((row) => merge(row.id === undefined ? undefined : known.get(row.id), row));
}
