import { isRecord } from './lexical-state.ts';
import type { DocumentPointer, RichTextContext } from './rich-text-context.ts';

/** Collections a link may lead to, and how references to their documents begin. */
const prefixes: Readonly<Record<string, string>> = { pages: 'page:', posts: 'post:', media: 'media/' };
export const linkCollections = Object.keys(prefixes);

const reference = /^((?:page|post):[^#?]+|media\/[^#?]+)(?:#(.*))?$/;

/** The fields of a link, as the editor's form has them. */
export interface LinkFields extends Record<string, unknown> {
  linkType: 'custom' | 'internal';
  /** Payload wants it; Markdown has no form for it. */
  newTab: boolean;
  url?: string;
  doc?: { relationTo: string; value: string };
  anchor?: string;
  title?: string;
}

/** Turn an address into the fields of a link: to a document where it is a reference to one that is there. */
export function linkFields(href: string, title: string | null | undefined, context: RichTextContext): LinkFields {
  const [, target, anchor] = reference.exec(href) ?? [];
  const document = target === undefined ? undefined : context.documentOf(decode(target));
  const more = title ? { title } : {};
  return document === undefined
    ? { linkType: 'custom', newTab: false, url: href, ...more }
    : {
        linkType: 'internal',
        newTab: false,
        doc: { relationTo: document.collection, value: document.id },
        ...(anchor && { anchor }),
        ...more,
      };
}

/**
 * Turn the fields of a link into its address. A document that is not there gives a reference by its id, which leads to
 * nothing, so that the gate says so; it is not lost in silence.
 */
export function hrefOf(fields: unknown, context: RichTextContext): string {
  if (!isRecord(fields)) return '';
  if (fields.linkType !== 'internal') return typeof fields.url === 'string' ? fields.url.trim() : '';
  const pointer = pointerOf(fields.doc);
  if (!pointer) return '';
  const anchor = typeof fields.anchor === 'string' ? fields.anchor.trim().replace(/^#/, '') : '';
  return `${referenceTo(pointer, context)}${anchor && `#${anchor}`}`;
}

/** Say how a document is referred to, by its id where it is not there. */
export function referenceTo({ collection, id }: DocumentPointer, context: RichTextContext): string {
  return context.referenceOf(collection, id) ?? `${prefixes[collection] ?? ''}${id}`;
}

/** Read a relation, whose value is an id or, where Payload has filled it in, the document. */
export function pointerOf(relation: unknown): DocumentPointer | undefined {
  if (!isRecord(relation) || typeof relation.relationTo !== 'string') return undefined;
  const value = isRecord(relation.value) ? relation.value.id : relation.value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return { collection: relation.relationTo, id: String(value) };
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
