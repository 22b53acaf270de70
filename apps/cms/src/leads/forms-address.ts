import { brandOf } from '../project/brands.ts';
import { siteAddress } from '../project/site-address.ts';

/** Get the whole address of what answers below the forms of a brand's site. */
export function formsAddress(brand: string, path: string): string {
  return siteAddress(brand, brandOf(brand).forms + path);
}
