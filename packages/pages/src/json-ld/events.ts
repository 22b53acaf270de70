import type { PageDocument } from '@pantograph/content';
import type { PageBrand } from '../page-context.js';
import type { Section } from '../sections/render-section.js';
import { organizationId } from './organization.js';

type Facts = Pick<NonNullable<PageDocument['event']>, 'name' | 'start' | 'place'> &
  Partial<Pick<NonNullable<PageDocument['event']>, 'end' | 'address'>>;

/** Describe what a page invites to: the event of the page, else those of its sections. https://schema.org/Event */
export function events(
  document: PageDocument,
  brand: PageBrand,
  place: { url: string; image?: string | undefined },
): object[] {
  const { event: facts } = document;
  if (!facts)
    return document.sections.filter(isEvent).map((section) => describe(factsOf(section), document, brand, place));
  const attendance = 'https://schema.org/OfflineEventAttendanceMode';
  return [{ ...describe(facts, document, brand, place), eventAttendanceMode: attendance }];
}

function describe(
  facts: Facts,
  { description }: PageDocument,
  brand: PageBrand,
  place: { url: string; image?: string | undefined },
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: facts.name,
    description,
    startDate: facts.start,
    ...(facts.end && { endDate: facts.end }),
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: facts.place, ...(facts.address && { address: facts.address }) },
    organizer: { '@type': 'Organization', '@id': organizationId(brand), name: brand.name, url: `${brand.host}/` },
    url: place.url,
    ...(place.image && { image: place.image }),
  };
}

interface EventSection extends Section, Omit<Facts, 'name'> {
  title: string;
}

function isEvent(section: Section): section is EventSection {
  return section.section === 'event-details';
}

function factsOf({ title: name, start, end, place, address }: EventSection): Facts {
  return { name, start, place, ...(end && { end }), ...(address && { address }) };
}
