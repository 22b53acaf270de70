import { sections as ownSections } from '@pantograph/components';
import { authorSchema, pageFrame, postSchema, settingsSchema, sharedSectionFrame } from '@pantograph/content/documents';
import { type ComponentContract, readField } from '@pantograph/contract';
import { z } from 'zod';
import type { GroupNode, Node, ReferencesNode, RichTextNode, SectionsNode } from './node.ts';
import { sectionNodes } from './section-nodes.ts';
import { baseOf, groupNode, limitsOf } from './to-node.ts';

/** The collections whose documents are files of the `files` source. */
export const fileCollections = ['pages', 'posts', 'authors', 'settings'] as const;

export type FileCollection = (typeof fileCollections)[number];

/** The collections whose documents have texts in languages: a shared section is published as a part of pages. */
export type CollectionName = FileCollection | 'shared-sections';

/** What the CMS knows of the documents of a collection. */
export interface DocumentModel {
  collection: CollectionName;
  /** The type of the documents that its schemas are of. */
  type: 'page' | 'post' | 'author' | 'settings';
  fields: GroupNode;
  /** Where the text is whose presence says that a language exists. */
  titlePath: readonly string[];
}

export type DocumentModels = Readonly<Record<CollectionName, DocumentModel>>;

/** What place and publication say of a document, and what is worked out from its text. */
const given = new Set(
  ['type', 'id', 'key', 'brand', 'locale', 'status', 'schemaVersion'].concat(['outline', 'minutes']),
);
/** Documents whose address is their key's, or that have none. */
const withoutSlug = new Set([...given, 'slug']);
const mostSections = 60;

/**
 * Make the models of all collections; `sections` are the contracts of those a page may have.
 *
 * @throws {TypeError} when a schema has what the CMS cannot edit, with its path
 */
export function makeDocumentModels(
  sections: Readonly<Record<string, ComponentContract>> = ownSections,
): DocumentModels {
  const page = frameOf(groupNode('page', z.strictObject(pageFrame), 'page', { without: given }));
  const sectionsNode: SectionsNode = {
    kind: 'sections',
    label: 'Sections',
    isNeeded: true,
    sections: sectionNodes(sections),
    mayBeShared: true,
    min: 1,
    max: mostSections,
  };
  const shared = groupNode('shared-section', sharedSectionFrame, 'shared-section');
  return {
    pages: {
      collection: 'pages',
      type: 'page',
      fields: { ...page, fields: { ...page.fields, sections: sectionsNode } },
      titlePath: ['title'],
    },
    posts: { collection: 'posts', type: 'post', fields: postNode(), titlePath: ['title'] },
    authors: {
      collection: 'authors',
      type: 'author',
      fields: frameOf(groupNode('author', authorSchema, 'author', { without: given })),
      titlePath: ['name'],
    },
    settings: {
      collection: 'settings',
      type: 'settings',
      fields: groupNode('settings', settingsSchema, 'settings', { without: withoutSlug }),
      titlePath: ['blog', 'title'],
    },
    'shared-sections': {
      collection: 'shared-sections',
      type: 'page',
      fields: { ...shared, fields: { ...shared.fields, sections: { ...sectionsNode, mayBeShared: false, max: 1 } } },
      titlePath: ['title'],
    },
  };
}

function postNode(): GroupNode {
  const { authors, tags, body } = postSchema.shape;
  const richText = readField(body);
  const { max } = limitsOf(richText.schema);
  const bodyNode: RichTextNode = {
    ...baseOf('body', richText),
    kind: 'rich-text',
    role: 'body',
    schema: richText.schema,
    mayBeEmpty: true,
    ...(max !== undefined && { max }),
  };
  const instead: Record<string, Node> = {
    authors: referencesNode('authors', authors),
    tags: referencesNode('tags', tags),
    body: bodyNode,
  };
  return frameOf(groupNode('post', postSchema, 'post', { without: given, instead }));
}

function referencesNode(to: ReferencesNode['to'], field: z.core.$ZodType): ReferencesNode {
  const reading = readField(field);
  const { max } = limitsOf(reading.schema);
  return { ...baseOf(to, reading), kind: 'references', to, ...(max !== undefined && { max }) };
}

/** A slug names a place, and where none is written the key stands for it. */
function frameOf(group: GroupNode): GroupNode {
  const { slug } = group.fields;
  if (slug?.kind !== 'text') return group;
  return { ...group, fields: { ...group.fields, slug: { ...slug, isName: true, isNeeded: false } } };
}

/** The models of what this installation's components offer. */
export const documentModels: DocumentModels = makeDocumentModels();
