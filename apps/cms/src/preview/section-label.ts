import { documentModels } from '../model/document-models.ts';
import { goneSectionName } from '../model/gone-section.ts';
import { sharedSectionName } from '../model/shared-section-block.ts';

/** Get what people call a section. */
export function sectionLabel(name: string): string {
  if (name === sharedSectionName) return 'Shared section';
  if (name === goneSectionName) return 'Section that is gone';
  const { sections } = documentModels.pages.fields.fields;
  const known =
    sections?.kind === 'sections' && Object.hasOwn(sections.sections, name) ? sections.sections[name] : undefined;
  return known?.label ?? name;
}
