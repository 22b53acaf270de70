import { sections } from '@pantograph/components';
import type { PageSection } from '@pantograph/content';
import { foldPageSection } from './fold-page-section.js';
import type { Piece } from './fold-section.js';

/** What a form has beside its fields that means nothing where nobody can fill it in; see `form` of ComponentDefinition. */
const wordsOfForms = new Set(['button', 'consent']);

/** Fold a section for who can only read it: of a form, what it asks for, promises and is sent with is left out. */
export function foldForReading(section: PageSection): Piece[] {
  const pieces = foldPageSection(section).filter(({ role }) => role !== 'input');
  const isForm = Object.hasOwn(sections, section.section) && sections[section.section]?.form !== undefined;
  return isForm ? pieces.filter(({ path }) => !wordsOfForms.has(path)) : pieces;
}
