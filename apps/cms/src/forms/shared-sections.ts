import type { PayloadRequest } from 'payload';
import type { FieldError } from '../errors.ts';
import type { FocalPoints } from '../model/focus.ts';
import { sharedSectionName } from '../model/shared-section-block.ts';
import { withoutLanguage } from '../model/without-language.ts';
import { findPublication } from '../publishing/find-publication.ts';
import type { Subject } from '../workflow/rows.ts';
import type { Referred } from './load-references.ts';
import { titleOf } from './title-of.ts';
import { type WholeDocument, wholeDocument } from './whole-document.ts';

/**
 * What shared sections are, as they are live in a language or, where nothing is, in the first one; one that was never
 * published, as it is written. `live` are the ids of those of which something is, `focalPoints` those of their pictures then.
 */
export async function sharedSections(
  req: PayloadRequest,
  referred: ReadonlyMap<string, Referred>,
  locale: string,
  defaultLocale: string,
): Promise<{ shared: Map<string, unknown[]>; live: Set<string>; focalPoints: FocalPoints | undefined }> {
  const shared = new Map<string, unknown[]>();
  let focalPoints: FocalPoints | undefined;
  const live = new Set<string>();
  for (const { id, collection } of referred.values()) {
    if (collection !== 'shared-sections') continue;
    const subject: Subject = { collection, document: id, locale };
    const own = await findPublication(req, subject);
    const first = own ? undefined : await findPublication(req, { ...subject, locale: defaultLocale });
    const publication = own ?? first;
    if (publication) live.add(id);
    const document: WholeDocument | undefined = publication
      ? JSON.parse(publication.snapshot)
      : await wholeDocument(req, collection, id);
    // Nobody approved what was written in this language when the first one went live.
    const kept = document?.focalPoints as FocalPoints | undefined;
    if (kept) focalPoints = { ...focalPoints, ...kept };
    const sections: unknown = first ? withoutLanguage(document?.sections, locale) : document?.sections;
    shared.set(id, Array.isArray(sections) ? sections : []);
  }
  return { shared, live, focalPoints };
}

/** Say of which shared sections in a document's rows nothing is live. */
export function unpublishedIn(
  rows: unknown,
  live: ReadonlySet<string>,
  referred: ReadonlyMap<string, Referred>,
): FieldError[] {
  return (Array.isArray(rows) ? rows : []).flatMap(({ blockType, section }, index): FieldError[] => {
    const found = blockType === sharedSectionName ? referred.get(String(section)) : undefined;
    if (!found || live.has(found.id)) return [];
    const message = `The shared section “${titleOf({ ...found })}” is not live yet. Publish it first.`;
    return [{ path: `sections.${index}.section`, message }];
  });
}
