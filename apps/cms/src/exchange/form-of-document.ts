import { sharedPrefix } from '@pantograph/content/documents';
import type { PayloadRequest } from 'payload';
import { formContext } from '../forms/form-context.ts';
import { loadReferences } from '../forms/load-references.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import type { FormContext } from '../model/context.ts';
import type { CollectionName } from '../model/document-models.ts';
import { type Form, formOf } from '../model/form-of.ts';
import { brandOf } from '../project/brands.ts';

/** A document's forms as people and agents write them. */
export interface WrittenForms {
  /** Make that of a language; shared sections stand in it by their names, one row each. */
  formIn(locale: string): Form;
  context: FormContext;
}

/** Make what it takes to read the source forms of a document. */
export async function formsOfDocument(
  req: PayloadRequest,
  collection: CollectionName,
  document: WholeDocument,
): Promise<WrittenForms> {
  const { defaultLocale } = brandOf(document.brand);
  const referred = await loadReferences(req, document.brand, document);
  const context = formContext(defaultLocale, collection === 'posts' ? 'post' : 'section', referred, (id) => {
    const shared = referred.get(id);
    return shared && [{ blockType: `${sharedPrefix}${shared.key}` }];
  });
  return { formIn: (locale) => formOf(collection, document, locale, context), context };
}
