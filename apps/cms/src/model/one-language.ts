import { type CollectionName, type DocumentModels, documentModels } from './document-models.ts';
import { ownIn } from './in-language.ts';
import { type GroupNode, isValues, type Node, rowsOf, rowValue, type Values, valueAt } from './node.ts';

/**
 * Get what one language has of the data of a document, as Payload takes it: it writes a language at a time, and a `locale`
 * of `all` it only reads. Structure and ids are those of the data, so that the languages written after the first find
 * their rows. A text that the language has not is left out, and so stays as it is.
 */
export function oneLanguage(
  collection: CollectionName,
  data: unknown,
  locale: string,
  models: DocumentModels = documentModels,
): Record<string, unknown> {
  return ofGroup(models[collection].fields, data, locale);
}

function ofGroup(group: GroupNode, data: unknown, locale: string): Record<string, unknown> {
  const own: Record<string, unknown> = isValues(data) ? { ...data } : {};
  for (const [name, node] of Object.entries(group.fields)) {
    const value = ofNode(node, valueAt(data, name), locale);
    if (value === undefined) delete own[name];
    else own[name] = value;
  }
  return own;
}

function ofNode(node: Node, data: unknown, locale: string): unknown {
  if (data === undefined) return undefined;
  switch (node.kind) {
    case 'text':
    case 'rich-text':
      return ownIn(data, locale);
    case 'link':
      return withOwn(data, ['anchor', 'address'], locale);
    case 'image':
      return withOwn(data, ['alt'], locale);
    case 'group':
      return ofGroup(node, data, locale);
    case 'list': {
      const { item } = node;
      return rowsOf(data).map((row) =>
        item.kind === 'group'
          ? ofGroup(item, row, locale)
          : { ...(isValues(row) && row), [rowValue]: ofNode(item, valueAt(row, rowValue), locale) },
      );
    }
    case 'sections':
      return rowsOf(data).map((row) => {
        const name = String(valueAt(row, 'blockType') ?? '');
        const section = Object.hasOwn(node.sections, name) ? node.sections[name] : undefined;
        return section ? ofGroup(section, row, locale) : row;
      });
    default:
      return data;
  }
}

function withOwn(data: unknown, names: readonly string[], locale: string): Values {
  const own: Record<string, unknown> = isValues(data) ? { ...data } : {};
  for (const name of names) {
    const value = ownIn(own[name], locale);
    if (value === undefined) delete own[name];
    else own[name] = value;
  }
  return own;
}
