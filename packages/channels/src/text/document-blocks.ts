import type { Block } from '../blocks/block.js';
import { sectionBlocks } from '../blocks/section-blocks.js';
import { tidy } from '../blocks/tidy.js';
import { legalLine } from '../brand/legal-line.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { ownCopy } from '../document/own-copy.js';
import type { LinkWriter } from '../links/link-writer.js';
import type { TextSetting } from './write-text.js';

/** Write a document as blocks: title, description, sections or words of one's own, what to do next, the legal line. */
export function documentBlocks(
  document: ChannelDocument,
  { brand, locale }: TextSetting,
  format: string,
  link: LinkWriter,
): Block[] {
  const { title, description, action, sections } = document;
  const own = ownCopy(document, 'text', format);
  const body = own
    ? own.split(/\n\s*\n/).map(paragraph)
    : sections.flatMap((section) => sectionBlocks(section, 2, link));
  const legal = legalLine(document, brand, locale);
  const next = action && !hasAction(sections, action.href) ? [nextStep(action, link)] : [];
  return [
    { kind: 'heading', level: 1, inlines: tidy([{ kind: 'text', text: title }]) },
    paragraph(description),
    ...body,
    ...next,
    ...(legal.trim() === '' ? [] : [{ kind: 'rule' } as const, paragraph(legal)]),
  ];
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', inlines: tidy([{ kind: 'text', text }]) };
}

function nextStep({ label, href }: NonNullable<ChannelDocument['action']>, link: LinkWriter): Block {
  const address = link(href);
  const words = { kind: 'text', text: label } as const;
  return {
    kind: 'paragraph',
    inlines: [address === undefined ? words : { kind: 'link', href: address, inlines: [words] }],
  };
}

/** Whether one of the sections asks for it already. */
function hasAction(sections: ChannelDocument['sections'], href: string): boolean {
  return sections.some(({ primary }) => (primary as { href?: string } | undefined)?.href === href);
}
