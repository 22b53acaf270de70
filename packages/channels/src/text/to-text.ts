import type { ComponentContract } from '@pantograph/contract';
import { foldRoles } from './fold-roles.js';

/** A page as text needs it. */
export interface TextPage {
  title: string;
  sections: readonly { section: string; [prop: string]: unknown }[];
}

const standsAlone = new Set(['title', 'kicker', 'question', 'quote']);

/**
 * Write a page as plain text: sections apart, a line for each title, the rest of a section in the order its contract
 * has it. Words of buttons and forms are left out, for in text nobody can press them.
 */
export function toText(page: TextPage, contracts: Readonly<Record<string, ComponentContract>>): string {
  const parts = page.sections.flatMap(({ section, ...props }) => {
    const contract = contracts[section];
    return contract ? [sectionText(contract, props)] : [];
  });
  return parts.filter((part) => part !== '').join('\n\n') || page.title;
}

function sectionText(contract: ComponentContract, props: Record<string, unknown>): string {
  let text = '';
  let previous = '';
  for (const { role, text: words } of foldRoles(contract.props, props)) {
    if (role === 'action' || role === 'label' || role === 'input' || role === 'media') continue;
    const line = words.replace(/\s+/g, ' ').trim();
    if (line === '') continue;
    const newLine = standsAlone.has(role) || standsAlone.has(previous);
    text += text === '' ? line : `${newLine ? '\n' : ' '}${line}`;
    previous = role;
  }
  return text;
}
