import { oneLine } from '../blocks/one-line.js';
import { safeAddress } from '../blocks/safe-address.js';
import { escapeLineStarts, escapeMarkdown } from './escape-markdown.js';

/** A page that `llms.txt` leads to. */
export interface LlmsLink {
  title: string;
  /** Absolute. */
  url: string;
  description?: string | undefined;
}

/** What `llms.txt` says of a site. */
export interface LlmsSite {
  title: string;
  /** In a sentence. */
  summary: string;
  /** Paragraphs that help to read what follows. */
  details?: readonly string[] | undefined;
  /** A section named "Optional" may be passed over by who has little room. */
  sections: readonly { title: string; links: readonly LlmsLink[] }[];
}

/** Write `llms.txt`, by which machines find a site's pages as Markdown: https://llmstxt.org/ */
export function llmsTxt({ title, summary, details = [], sections }: LlmsSite): string {
  const parts = [`# ${words(title)}`, `> ${words(summary)}`, ...details.map(words)];
  for (const { title, links } of sections) {
    const lines = links.map(lineOf).filter((line) => line !== undefined);
    if (lines.length > 0) parts.push(`## ${words(title)}`, lines.join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function lineOf({ title, url, description }: LlmsLink): string | undefined {
  const address = safeAddress(url);
  if (address === undefined) return undefined;
  return `- [${words(title)}](${address})${description?.trim() ? `: ${words(description)}` : ''}`;
}

function words(text: string): string {
  return escapeLineStarts(escapeMarkdown(oneLine(text)));
}
