import type { Document } from '@pantograph/content';

/** Let what is found in a document be looked for once, though several rules ask for it. Documents do not change. */
export function onceADocument<Found>(find: (document: Document) => readonly Found[]) {
  const known = new WeakMap<Document, readonly Found[]>();
  return (document: Document): readonly Found[] => {
    const found = known.get(document) ?? find(document);
    known.set(document, found);
    return found;
  };
}
