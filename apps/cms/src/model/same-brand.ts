import type { FilterOptionsProps, Where } from 'payload';

/** Offer only what belongs to the brand of the document that is written. */
export function sameBrand({
  data,
}: Pick<FilterOptionsProps<{ brand?: unknown } | undefined>, 'data'>): Where | boolean {
  return typeof data?.brand === 'string' ? { brand: { equals: data.brand } } : true;
}
