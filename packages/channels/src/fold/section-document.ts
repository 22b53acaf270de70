import { sections } from '@pantograph/components';
import type { PageSection } from '@pantograph/content';
import type { Role } from '@pantograph/contract';
import { htmlToText } from '@pantograph/pages';
import type { ChannelDocument } from '../document/channel-document.js';
import { foldForReading } from './fold-for-reading.js';
import type { Piece } from './fold-section.js';
import { sectionEvent } from './section-event.js';

type Single = Exclude<Piece, { kind: 'group' }>;

/** Where a section that stands alone is read. */
export interface SectionPlace {
  locale: string;
  /** Where it is read on the web. */
  url: string;
}

const titles: readonly Role[] = ['title', 'question', 'quote', 'kicker', 'label', 'figure'];
const bodies: readonly Role[] = ['body', 'answer', 'quote', 'note', 'item', 'attribution', 'label'];

/**
 * Tell a section as a document of its own: its title, first words, picture, action and event, each the first that its contract
 * gives such a role. So channels that have room for one thought alone can show what a section brings to them.
 */
export function sectionDocument(section: PageSection, { locale, url }: SectionPlace): ChannelDocument {
  const pieces = foldForReading(section);
  const own = pieces.filter((piece): piece is Single => piece.kind !== 'group');
  const all = [...own, ...pieces.flatMap(singles)];
  const title = firstWords(all, titles, '') || (sections[section.section]?.label ?? section.section);
  const image = all.find((piece) => piece.kind === 'picture');
  // What a page is for is its main action, wherever its contract has it: see toChannelDocument.
  const actions = all.filter((piece) => piece.kind === 'action');
  const action = actions.find(({ path }) => path === 'primary') ?? actions[0];
  const event = sectionEvent(section, title);
  return {
    key: section.section,
    locale,
    title,
    description: firstWords(all, bodies, title) || title,
    url,
    ...(image && { image: pictureOf(image) }),
    ...(action && { action: { label: action.label, href: action.href } }),
    ...(event && { event }),
    sections: [section],
  };
}

/** What stands in groups, but for tables: a cell says nothing alone. */
function singles(piece: Piece): Single[] {
  if (piece.kind !== 'group' || piece.role !== 'item') return [];
  return piece.pieces.flatMap((inner) => (inner.kind === 'group' ? singles(inner) : [inner]));
}

/** The first words of the first role there is, that are not said already. */
function firstWords(pieces: readonly Single[], roles: readonly Role[], said: string): string {
  for (const role of roles) {
    for (const piece of pieces) {
      const words = piece.role === role ? wordsOf(piece) : '';
      if (words !== '' && words !== said) return words;
    }
  }
  return '';
}

function wordsOf(piece: Single): string {
  if (piece.kind === 'text') return piece.text.trim();
  return piece.kind === 'rich-text' ? htmlToText(piece.html).trim() : '';
}

function pictureOf({ src, alt, width, height, focus }: Extract<Piece, { kind: 'picture' }>) {
  return { src, alt, width, height, ...(focus && { focus }) };
}
