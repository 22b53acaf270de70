import { type DocumentModels, documentModels } from '../model/document-models.ts';
import type { SectionNode } from '../model/node.ts';

/** How a source form names a shared section that stands on a page: `section: shared-section:KEY`. */
export const sharedPrefix = 'shared-section:';

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
      { kind: 'group', name, label: 'Shared section', description, isNeeded: false, shape: {}, fields: {} },
    ];
  });
  const sections = { ...node, sections: { ...node.sections, ...Object.fromEntries(shared) } };
  return {
    ...documentModels,
    pages: { ...pages, fields: { ...pages.fields, fields: { ...pages.fields.fields, sections } } },
  };
}
