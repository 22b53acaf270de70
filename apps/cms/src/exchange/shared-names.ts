import { sharedPrefix } from '@pantograph/content/documents';
import { type DocumentModels, documentModels } from '../model/document-models.ts';
import type { Form } from '../model/form-of.ts';
import { isValues, rowsOf, type SectionNode, valueAt } from '../model/node.ts';
import { sharedSectionName } from '../model/shared-section-block.ts';

/** List the keys of the shared sections that a form names. */
export function sharedNamesIn(form: Form): string[] {
  return rowsOf(form.sections).flatMap((row) => {
    const name = valueAt(row, 'section');
    return typeof name === 'string' && name.startsWith(sharedPrefix) ? [name.slice(sharedPrefix.length)] : [];
  });
}

/** Let rows that name shared sections refer to them by id, in data that was made with `withSharedNames`. */
export function sharedRows(
  sections: unknown,
  idOf: (key: string) => string | undefined,
): { sections?: Record<string, unknown>[] } {
  if (!Array.isArray(sections)) return {};
  const rows = sections.filter(isValues).map((row) => {
    const { id, blockType } = row;
    if (typeof blockType !== 'string' || !blockType.startsWith(sharedPrefix)) return row;
    return { id, blockType: sharedSectionName, section: idOf(blockType.slice(sharedPrefix.length)) };
  });
  return { sections: rows };
}

/** Let forms of pages name shared sections, by their keys, beside the sections they have themselves. */
export function withSharedNames(keys: Iterable<string>): DocumentModels {
  const { pages } = documentModels;
  const node = pages.fields.fields.sections;
  if (node?.kind !== 'sections') return documentModels;
  const shared = [...keys].map((key): [string, SectionNode] => {
    const name = `${sharedPrefix}${key}`;
    const description = 'A section that several pages share.';
    return [
      name,
      {
        kind: 'group',
        name,
        label: 'Shared section',
        description,
        group: 'story',
        isNeeded: false,
        shape: {},
        fields: {},
      },
    ];
  });
  const sections = { ...node, sections: { ...node.sections, ...Object.fromEntries(shared) } };
  return {
    ...documentModels,
    pages: { ...pages, fields: { ...pages.fields, fields: { ...pages.fields.fields, sections } } },
  };
}
