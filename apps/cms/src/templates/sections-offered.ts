import { templates } from '@pantograph/content';
import { sharedSectionName } from '../model/shared-section-block.ts';

/** List the sections that a page may have by its template, shared ones with them; true, for all, while it has none. */
export function sectionsOffered(template: unknown): string[] | true {
  if (typeof template !== 'string' || !Object.hasOwn(templates, template)) return true;
  const { sections } = templates[template as keyof typeof templates];
  return [...new Set(sections.map(({ section }) => section)), sharedSectionName];
}
