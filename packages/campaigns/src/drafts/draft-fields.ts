import type { Draft } from './draft.js';

/** The fields of a draft as they stand in its file. */
export type DraftFields = Readonly<Record<string, unknown>>;

/**
 * Put a draft into the form of its file: pages and posts as a brand's content has them, everything else as it was composed. What
 * waits for words says so.
 */
export function draftFields({ channel, document, awaiting }: Draft): DraftFields {
  const status = awaiting.length > 0 ? 'awaiting-translation' : 'draft';
  if (channel === 'landing-page') {
    const { template, title, description, image, event, sections } = document;
    return defined({ template, schemaVersion: 1, status: 'draft', title, description, image, event, sections });
  }
  if (channel !== 'post') return { status, ...document };
  const { title, description, date, tags, image, body, action, legal } = document;
  return defined({ title, description, date, status: 'draft', tags, image, body: articleOf(body, action, legal) });
}

function defined(fields: Record<string, unknown>): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

type Block = { heading?: string; text?: string };

/** Write blocks as Markdown: a paragraph each, headings of the second level, the button and the small print at the end. */
function articleOf(blocks: unknown, action: unknown, legal: unknown): string {
  const { label, href } = (action ?? {}) as { label?: string; href?: string };
  const parts = [
    ...(blocks as Block[]).map(({ heading, text = '' }) =>
      heading === undefined ? escapeParagraphs(text) : `## ${escapeMarkdown(heading)}`,
    ),
    ...(label && href ? [`[${escapeMarkdown(label)}](${encodeURI(decodeURI(href))})`] : []),
    ...(typeof legal === 'string' ? [escapeParagraphs(legal)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function escapeParagraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map(escapeMarkdown)
    .join('\n\n');
}

/** Signs that mean something anywhere in Markdown, and those that do at the beginning of a line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/^(#{1,6}|[-+=]+|:{3,})(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
