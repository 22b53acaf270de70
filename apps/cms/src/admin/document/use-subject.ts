import { useDocumentInfo, useLocale } from '@payloadcms/ui';

/** The document that is being edited, and in which language. */
export interface EditedSubject {
  collection: string;
  /** Empty until it is saved for the first time. */
  document: string;
  locale: string;
  /** Names all of it, for what is kept by it. */
  key: string;
}

/** Get what is being edited around a component. */
export function useSubject(): EditedSubject {
  const { id, collectionSlug } = useDocumentInfo();
  const { code: locale } = useLocale();
  const collection = collectionSlug ?? '';
  const document = id === undefined ? '' : String(id);
  return { collection, document, locale, key: `${collection}/${document || 'new'}/${locale}` };
}
