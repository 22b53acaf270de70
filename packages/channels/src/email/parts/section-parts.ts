import { sections } from '@pantograph/components';
import { emailTemplates } from '@pantograph/components/emails';
import type { PageSection } from '@pantograph/content';
import type { EmailPart } from '@pantograph/contract';
import { foldSection } from '../../fold/fold-section.js';
import { foldToParts } from './fold-to-parts.js';

/** Make the parts of a section: by its own template, or from the roles of its contract. A section nobody knows has none. */
export function sectionParts({ section, ...props }: PageSection, url: string): EmailPart[] {
  const template = emailTemplates[section];
  if (template) return template(props as never);
  const contract = sections[section];
  if (!contract) return [];
  return foldToParts(foldSection(contract, props), contract.form ? { url, button: 'button' } : { url });
}
