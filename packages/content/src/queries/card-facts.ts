import type { Focus } from '@pantograph/contract';
import { openingPicture } from '../documents/opening-picture.js';
import type { PageDocument } from '../documents/page.js';
import type { SummaryImage } from '../store/document-summary.js';
import type { Query } from './query.js';

/** What a card shows of a page or post, and where that has its page; nothing else of it. */
export interface CardFacts {
  type: 'page' | 'post';
  key: string;
  locale: string;
  slug: string;
  title: string;
  description: string;
  /** `path` is its place in the document. */
  picture?: { src: string; focus?: Focus | undefined; path: string };
  event?: { start: string; place: string };
  /** Of the first section. */
  kicker?: string;
}

/** What a card shows of a live page or post: another answer where its card is another, and only there. */
export const cardFacts: Query<[id: string], CardFacts | null> = {
  name: 'card-facts',
  run(store, id) {
    const record = store.documents.record(id);
    if (!record || (record.type !== 'page' && record.type !== 'post')) return null;
    const { type, key, locale, slug, summary } = record;
    const { title = '', description = '' } = summary;
    const shared = { type, key, locale, slug, title, description };
    const document = type === 'page' ? store.documents.get(id) : undefined;
    if (document?.type !== 'page') return { ...shared, ...pictureOf(summary.image, 'image') };
    return {
      ...shared,
      ...(document.image
        ? pictureOf(document.image, 'image')
        : pictureOf(openingPicture(document), 'sections.0.image')),
      ...openingOf(document),
    };
  },
  touchedBy: ({ id }) => [[id]],
};

function pictureOf(
  image: (Pick<SummaryImage, 'src'> & { focus?: Focus | undefined }) | undefined,
  path: string,
): Pick<CardFacts, 'picture'> {
  return image ? { picture: { src: image.src, ...(image.focus && { focus: image.focus }), path } } : {};
}

function openingOf({ event, sections: [first] }: PageDocument): Pick<CardFacts, 'event' | 'kicker'> {
  if (event) return { event: { start: event.start, place: event.place } };
  const kicker = first?.kicker;
  return typeof kicker === 'string' && kicker !== '' ? { kicker } : {};
}
