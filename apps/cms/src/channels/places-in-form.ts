import { documentModels } from '../model/document-models.ts';
import { valueAt } from '../model/node.ts';
import { placeAt } from '../model/place-at.ts';
import type { ToldCollection } from './channels-answer.ts';
import type { ToldDocument } from './told-document.ts';

/** A field of the form. */
export interface PlaceInForm {
  path: string;
  label: string;
}

const nowhere: PlaceInForm = { path: '', label: '' };

/** Say which field of the form a place of a channel's document comes from. */
export function placesInForm(
  collection: ToldCollection,
  { document, draft, whole }: ToldDocument,
): (path: string) => PlaceInForm {
  const acting = document.sections.findIndex(({ primary }) => typeof valueAt(primary, 'href') === 'string');
  const inForm = (path: string): string => {
    const own = path.replace(/^action\b/, `sections.${acting}.primary`).replace(/^url$/, 'slug');
    if (/^(?:brand|locale|legal|copy|key)\b/.test(own) || own.startsWith('sections.-1')) return '';
    if (collection === 'posts') return own.replace(/^sections\b.*$/, 'body');
    return own.replace(/^sections\.(\d+)/, (_, index) => `sections.${draft.rowOf[Number(index)] ?? index}`);
  };
  return (path) => {
    const found = inForm(path);
    const place = found === '' ? undefined : placeAt(documentModels[collection], whole, found);
    return place ? { path: found, label: place.label } : nowhere;
  };
}
