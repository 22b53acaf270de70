import type { PageDocument } from '@pantograph/content';
import type { PageBrand } from '../page-context.js';
import { organizationId } from './organization.js';

/** Describe the event a page invites to: https://schema.org/Event */
export function event(
  document: PageDocument,
  brand: PageBrand,
  place: { url: string; image?: string | undefined },
): object | undefined {
  const { event: facts } = document;
  if (!facts) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: facts.name,
    description: document.description,
    startDate: facts.start,
    endDate: facts.end,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: facts.place, ...(facts.address && { address: facts.address }) },
    organizer: { '@type': 'Organization', '@id': organizationId(brand), name: brand.name, url: `${brand.host}/` },
    url: place.url,
    ...(place.image && { image: place.image }),
  };
}
