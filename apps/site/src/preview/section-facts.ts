import type { SectionFacts } from '../build/section-facts.js';

declare const PANTOGRAPH_SECTION_FACTS: Readonly<Record<string, SectionFacts>>;

/** What the components' contracts say of each section; the bundler writes it in. */
export const sectionFacts: Readonly<Record<string, SectionFacts>> = PANTOGRAPH_SECTION_FACTS;

/** Get what is known of a section; undefined where there is none of that name. */
export function factsOf(section: unknown): SectionFacts | undefined {
  return typeof section === 'string' && Object.hasOwn(sectionFacts, section) ? sectionFacts[section] : undefined;
}
