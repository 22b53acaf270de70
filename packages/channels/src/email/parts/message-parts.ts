import type { EmailPart, EmailPicture } from '@pantograph/contract';
import type { Picture } from '@pantograph/pages';
import type { ChannelDocument } from '../../document/channel-document.js';
import { sectionParts } from './section-parts.js';

/**
 * Make the parts of a message: those of its sections, or of the words somebody wrote for it; with a title where none has one, its
 * picture where they show none, and what to do next where they do not say so.
 */
export function messageParts(document: ChannelDocument, copy: string | undefined): EmailPart[][] {
  const { title, description, image, action, url } = document;
  const written: EmailPart[][] =
    copy === undefined
      ? document.sections.map((section) => sectionParts(section, url)).filter((parts) => parts.length > 0)
      : [paragraphs(copy)];
  const all = [...eachPart(written.flat())];
  const opening: EmailPart[] = [];
  if (image && !all.some(({ kind }) => kind === 'picture')) opening.push({ kind: 'picture', picture: sized(image) });
  if (!all.some(({ kind }) => kind === 'title')) opening.push({ kind: 'title', level: 1, text: title });
  if (written.length === 0 && description !== '') opening.push({ kind: 'words', tone: 'lead', text: description });
  const sections = [[...opening, ...(written[0] ?? [])], ...written.slice(1)];
  const leads = all.some((part) => part.kind === 'button' && part.href === action?.href);
  if (action && !leads) sections[sections.length - 1]?.push({ kind: 'button', ...action });
  return withMainTitle(sections.filter((parts) => parts.length > 0));
}

/** A picture that says no size is as wide as the email. */
function sized({ src, alt, width = 1200, height = 800 }: Picture): EmailPicture {
  return { src, alt, width, height };
}

function paragraphs(copy: string): EmailPart[] {
  return copy
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'words', tone: 'text', text }));
}

function* eachPart(parts: readonly EmailPart[]): Generator<EmailPart> {
  for (const part of parts) {
    yield part;
    if (part.kind === 'columns') for (const column of part.columns) yield* eachPart(column);
    else if (part.kind === 'panel') yield* eachPart(part.parts);
  }
}

/** One title is the message's own: the first, whatever its section says of it, and no other. */
function withMainTitle(sections: EmailPart[][]): EmailPart[][] {
  let isFirst = true;
  const level = (part: EmailPart): EmailPart => {
    if (part.kind === 'panel') return { ...part, parts: part.parts.map(level) };
    if (part.kind === 'columns') return { ...part, columns: part.columns.map((column) => column.map(level)) };
    if (part.kind !== 'title') return part;
    const titled: EmailPart = { ...part, level: isFirst ? 1 : part.level === 1 ? 2 : part.level };
    isFirst = false;
    return titled;
  };
  return sections.map((parts) => parts.map(level));
}
