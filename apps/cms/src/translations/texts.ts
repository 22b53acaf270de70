import type { PayloadRequest } from 'payload';
import type { WholeDocument } from '../forms/assemble.ts';
import { formContext } from '../forms/form-context.ts';
import { loadReferences } from '../forms/load-references.ts';
import type { CollectionName } from '../model/document-models.ts';
import type { TextContext } from '../model/each-text.ts';
import { brandOf } from '../project/brands.ts';
import type { WorkflowCollection } from '../workflow/rows.ts';

/** Get what it takes to read the texts of a document. */
export async function textContext(
  req: PayloadRequest,
  collection: WorkflowCollection,
  document: WholeDocument,
): Promise<TextContext> {
  const { defaultLocale } = brandOf(document.brand);
  const referred = await loadReferences(req, document.brand, document);
  const kind = collection === 'posts' ? 'post' : 'section';
  return { defaultLocale, richText: formContext(defaultLocale, kind, referred, () => undefined).richText };
}

/** Get the model that a collection's documents follow: shared sections are the sections of a page. */
export function modelOf(collection: WorkflowCollection): CollectionName {
  return collection === 'shared-sections' ? 'pages' : collection;
}
