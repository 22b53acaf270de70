import { documentModels } from './document-models.ts';
import { goneSectionName } from './gone-section.ts';
import { sharedSectionName } from './shared-section-block.ts';

const { sections } = documentModels.pages.fields.fields;

/** The names of all blocks that stand among the sections of a document. */
export const knownSections: ReadonlySet<string> = new Set([
  ...(sections?.kind === 'sections' ? Object.keys(sections.sections) : []),
  sharedSectionName,
  goneSectionName,
]);
