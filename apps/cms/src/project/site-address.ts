import { environment } from '../environment.ts';
import { brandOf } from './brands.ts';

/**
 * Get the whole address of something on a brand's site: where PANTOGRAPH_SITE_URL says that sites are, else at the brand's
 * host. Never what a request says of itself, which would let a stranger choose where the links in our mails lead.
 */
export function siteAddress(brand: string, path: string): string {
  const site = (environment.siteUrl?.replaceAll('{brand}', brand) ?? brandOf(brand).host).replace(/\/+$/, '');
  return new URL(path.startsWith('/') ? `${site}${path}` : path, `${site}/`).href;
}
