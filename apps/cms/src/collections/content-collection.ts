import type { CollectionConfig, Field } from 'payload';
import { inOwnBrands, versionsInOwnBrands } from '../access/access.ts';
import { inOwnLanguages } from '../access/own-languages.ts';
import type { Action } from '../access/permissions.ts';
import { closeStructure } from '../access/shared-structure.ts';
import { documentControls, documentPanels, historyPanel, usesPanel } from '../admin/document/document-panels.ts';
import { withDesk } from '../desk/with-desk.ts';
import { guards } from '../guard/guards.ts';
import { type CollectionName, documentModels } from '../model/document-models.ts';
import { fieldsOfGroup } from '../model/to-field.ts';
import { brands } from '../project/brands.ts';
import { postEditor, sectionEditor } from '../rich-text/editor.ts';
import { sectionsOffered } from '../templates/sections-offered.ts';
import { arrangeFields } from './arrange-fields.ts';
import { documentFields } from './document-fields.ts';
import { commentsField, isPreviewed, linksField, previewedControls, previewViews } from './preview-fields.ts';

/** What the collections of reviewed documents differ in. */
interface ContentCollection {
  slug: string;
  labels: { singular: string; plural: string };
  useAsTitle: string;
  /** Who makes and changes them. */
  written: Action;
  group?: string;
  fields: Field[];
}

/** Make a collection whose documents are reviewed and published: what is saved is the working copy, and never what is live. */
export function contentCollection({
  slug,
  labels,
  useAsTitle,
  written,
  group,
  fields,
}: ContentCollection): CollectionConfig {
  return {
    slug,
    labels,
    admin: {
      useAsTitle,
      defaultColumns: [useAsTitle, 'brand', 'updatedAt'],
      hideAPIURL: true,
      disableCopyToLocale: true,
      components: {
        edit: isPreviewed(slug) ? previewedControls : documentControls,
        views: {
          list: { Component: '/admin/lists/document-list.tsx#DocumentList' },
          edit: {
            versions: { Component: '/admin/versions/version-list.tsx#VersionList' },
            ...(isPreviewed(slug) && previewViews),
          },
        },
      },
      ...(group !== undefined && { group }),
    },
    access: {
      create: inOwnBrands(written),
      read: inOwnBrands(),
      readVersions: versionsInOwnBrands,
      update: inOwnLanguages(inOwnBrands(written, 'translate')),
      delete: inOwnBrands('delete'),
    },
    disableDuplicate: true,
    // Two people may write at the same time: what they save is joined, and nobody is locked out.
    lockDocuments: false,
    versions: { maxPerDoc: 100 },
    hooks: withDesk(guards),
    fields: [
      ...closeStructure(fields),
      ...documentPanels,
      ...(isPreviewed(slug) ? [commentsField, linksField] : []),
      usesPanel,
      historyPanel,
      ...documentFields(),
    ],
  };
}

/** Make the fields of a kind of document from its schema and the contracts of its sections. */
export function modelFields(name: CollectionName): Field[] {
  const editor = name === 'posts' ? postEditor : sectionEditor;
  return arrangeFields(
    name,
    fieldsOfGroup(documentModels[name].fields, { editor, thumbnail, variantOf, sectionsOffered }),
  );
}

/** A section for which nobody chose a composition has its brand's. */
function variantOf(brand: string, section: string): string | undefined {
  return brands.get(brand)?.variants?.[section];
}

/** Where the drawing of a section is: that of the first brand, for which the editor puts that of the document's. */
function thumbnail(section: string): string {
  const [brand] = brands.keys();
  return `/thumbnails/${brand}/sections/${section}.svg`;
}
