import type { SettingsDocument } from '../documents/settings.js';
import { parseReference } from '../references/parse-reference.js';
import type { ContentStore } from '../store/content-store.js';
import { findRecord } from './find-record.js';
import type { Location } from './location.js';
import type { Query } from './query.js';

/** What stands around every page of a brand in one language, and where its links lead. */
export interface FrameAnswer {
  settings: SettingsDocument | null;
  /** Where the references in the settings lead; null for those that lead nowhere. */
  locations: Record<string, Location | null>;
  /** The languages that have a home page. */
  homes: string[];
}

/**
 * The frame of a brand's pages in a locale, falling back to another. Every page asks for it, so that it is one question
 * and not one for each of its links.
 */
export const frame: Query<[brand: string, locale: string, fallback: string], FrameAnswer> = {
  name: 'frame',
  run(store, brand, locale, fallback) {
    const record = findRecord(store, brand, 'settings', 'settings', locale, fallback);
    const settings = (record && (store.documents.get(record.id) as SettingsDocument | undefined)) ?? null;
    const links = settings ? linksOf(settings) : [];
    const references = links.filter((href) => parseReference(href));
    return {
      settings,
      locations: Object.fromEntries(references.map((href) => [href, locate(store, brand, href, locale, fallback)])),
      homes: store.documents
        .translations(brand, 'page', 'home')
        .filter(({ slug }) => slug === '')
        .map((home) => home.locale)
        .sort(),
    };
  },
  *touchedBy({ before, after }) {
    const record = after ?? before;
    if (record && (record.type === 'settings' || before?.slug !== after?.slug)) yield [record.brand];
  },
};

function linksOf({ navigation, action, footer, notFound }: SettingsDocument): string[] {
  const links = [...navigation, ...footer.columns.flatMap((column) => column.links), notFound.action];
  return (action ? [...links, action] : links).map(({ href }) => href);
}

function locate(store: ContentStore, brand: string, href: string, locale: string, fallback: string): Location | null {
  const reference = parseReference(href);
  const record = reference && findRecord(store, brand, reference.type, reference.key, locale, fallback);
  if (!record) return null;
  return { type: record.type, key: record.key, locale: record.locale, slug: record.slug };
}
