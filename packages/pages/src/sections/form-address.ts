import type { PageDocument } from '@pantograph/content';
import type { PageBrand } from '../page-context.js';

/**
 * Get where a form on a page is posted to: below the brand's address for forms, whose it is, in which language, which page
 * and which of its sections, counted from 0. So whoever receives it knows what was asked and what was promised.
 */
export function formAddress(
  { id, forms }: PageBrand,
  { locale, key }: Pick<PageDocument, 'locale' | 'key'>,
  section: number,
): string {
  return `${forms}${encodeURI(`${id}/${locale}/${key}`)}?section=${section}`;
}
