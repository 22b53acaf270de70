import { environment } from '../environment.ts';
import { brandOf } from './brands.ts';

/** Get where an address of a brand is live: on the site that stands beside this CMS, or else at the brand's own host. */
export function liveUrl(brand: string, address: string): string {
  const site = environment.siteUrl?.replaceAll('{brand}', brand) ?? brandOf(brand).host.replace(/\/+$/, '');
  return site + address;
}
