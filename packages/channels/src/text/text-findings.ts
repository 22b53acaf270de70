import { sections as contracts } from '@pantograph/components';
import type { ChannelFinding } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';

/** Find what of a document no text can tell. */
export function textFindings({ title, sections }: ChannelDocument): ChannelFinding[] {
  const findings: ChannelFinding[] = [];
  if (title.trim() === '') {
    findings.push({
      rule: 'text-title',
      severity: 'error',
      channel: 'text',
      path: 'title',
      message: 'The document has no title, and a text begins with it.',
      fix: 'Write a title.',
    });
  }
  for (const [index, { section }] of sections.entries()) {
    if (Object.hasOwn(contracts, section)) continue;
    findings.push({
      rule: 'text-section',
      severity: 'warning',
      channel: 'text',
      path: `sections.${index}`,
      message: `There is no section "${section}", so its words are in no text.`,
      fix: 'Choose another section, or write its words in one that there is; the rest of the text is made.',
    });
  }
  return findings;
}
