import { type ContentStore, documentId, redirectPath } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { BrandData } from '@pantograph/tokens';
import { placeOf } from '../document/redirect-target.js';

/** Warn of each redirect from an address that a live document has: that document goes first, and the redirect does nothing. */
export function idleRedirects(store: ContentStore, brands: readonly BrandData[]): Finding[] {
  return brands.flatMap((brand) => {
    const id = documentId(brand.id, 'redirects', '-', 'redirects');
    const document = store.documents.record(id) && store.documents.get(id);
    if (document?.type !== 'redirects') return [];
    const file = store.documents.origin(id)?.item ?? id;
    return document.redirects.flatMap(({ from }, index): Finding[] => {
      const [type, locale, slug] = placeOf(redirectPath(from), brand);
      const [holder] = store.documents.withSlug({ brand: brand.id, type, locale, slug });
      if (holder === undefined) return [];
      const place = store.documents.origin(holder)?.item ?? holder;
      return [
        {
          rule: 'redirect',
          severity: 'warning',
          file,
          path: `redirects.${index}.from`,
          message: `The old address ${from} is that of ${place}, which is live; nobody is led on from there.`,
          fix: 'Remove the redirect, or give that document another slug.',
        },
      ];
    });
  });
}
