'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { openRow } from '../preview/form-rows.ts';
import { CommentList } from './comment-list.tsx';
import { SectionCounts } from './section-counts.tsx';
import { usePlaces } from './use-places.ts';

/** The comments of a document beside its fields, and how many stand on each section. */
export function CommentsField() {
  const { id, collectionSlug } = useDocumentInfo();
  const { code: locale } = useLocale();
  const places = usePlaces();
  if (id === undefined || collectionSlug === undefined) return null;
  const talk = { collection: collectionSlug, id: String(id), locale };
  return (
    <section className="pantograph-side" aria-label="Comments">
      <h3>Comments</h3>
      <CommentList
        {...talk}
        places={places}
        onShow={(section) => openRow(places.findIndex((place) => place.id === section))}
      />
      <SectionCounts {...talk} places={places} />
    </section>
  );
}
