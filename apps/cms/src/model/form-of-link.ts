import type { FormContext } from './context.ts';
import { idOf } from './id-of.ts';
import { textIn } from './in-language.ts';
import { linkTargets } from './link-field.ts';
import { valueAt } from './node.ts';

/** Write a link as forms have it: `page:KEY#ANCHOR`, `post:KEY`, `media/FILE`, or the address that was typed. */
export function formOfLink(link: unknown, reader: FormContext & { readonly locale: string }): string | undefined {
  if (valueAt(link, 'kind') === 'address') return textIn(valueAt(link, 'address'), reader) || undefined;
  const document = valueAt(link, 'document');
  const collection = valueAt(document, 'relationTo');
  const id = idOf(valueAt(document, 'value'));
  if (id === undefined || !isTarget(collection)) return undefined;
  const anchor = textIn(valueAt(link, 'anchor'), reader);
  // What is gone keeps its id, for the gate to tell.
  const name = reader.nameOf(collection, id, reader.locale) ?? id;
  return `${linkTargets[collection]}${name}${anchor ? `#${anchor}` : ''}`;
}

function isTarget(collection: unknown): collection is keyof typeof linkTargets {
  return typeof collection === 'string' && Object.hasOwn(linkTargets, collection);
}
