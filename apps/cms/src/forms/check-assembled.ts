import { checkDocument } from '@pantograph/checks';
import { address, type Document } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { findRow } from '../database/rows.ts';
import { brandOf } from '../project/brands.ts';
import type { Referred } from './load-references.ts';
import { referenceKinds } from './reference-kinds.ts';

/** Check what can be published against every rule; references count that lead to a document of the CMS. */
export async function checkAssembled(
  req: PayloadRequest,
  made: Document,
  referred: ReadonlyMap<string, Referred>,
): Promise<Finding[]> {
  const brand = brandOf(made.brand);
  const known = new Set<string>();
  for (const { collection, key } of referred.values()) {
    if (collection === 'media') known.add(`media/${key}`);
    else if (Object.hasOwn(referenceKinds, collection)) known.add(`${referenceKinds[collection]}:${key}`);
  }
  const taken = await addressTaken(req, made);
  return checkDocument(made, {
    brand,
    leadsSomewhere: (reference) => known.has(reference.replace(/#.*$/, '')),
    documentAt: () => taken,
  });
}

/** Get the id of another document that is live at the address; undefined where none is. */
async function addressTaken(req: PayloadRequest, made: Document): Promise<string | undefined> {
  if (made.type !== 'page' && made.type !== 'post') return undefined;
  const at = address(made, brandOf(made.brand));
  const live = await findRow<{ path: string; document: string }>(req, 'publications', {
    and: [{ brand: { equals: made.brand } }, { address: { equals: at } }],
  });
  return live === undefined || live.path.startsWith(pathStem(made)) ? undefined : live.path;
}

function pathStem({ brand, type, key, locale }: Document): string {
  const suffix = locale === brandOf(brand).defaultLocale ? '' : `.${locale}`;
  return `${brand}/${type}s/${key}${suffix}.`;
}
