import { sections } from '@pantograph/components';
import type { PageSection } from '@pantograph/content';
import { foldSection, type Piece } from './fold-section.js';

/** Fold a section as it stands in a document; a section that nobody knows has no pieces. */
export function foldPageSection(section: PageSection): Piece[] {
  const contract = Object.hasOwn(sections, section.section) ? sections[section.section] : undefined;
  return contract ? foldSection(contract, section) : [];
}
