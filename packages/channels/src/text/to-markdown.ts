import type { Block } from '../blocks/block.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { writeJson } from './write-json.js';
import { writeMarkdown } from './write-markdown.js';
import type { TextSetting } from './write-text.js';

/** Write a document as Markdown for machines: its facts as front matter in YAML, then its words. */
export function toMarkdown(document: ChannelDocument, { brand }: TextSetting, blocks: readonly Block[]): string {
  const { title, description, url, locale, date, updated, authors, tags } = document;
  const event = document.event && { ...document.event, timeZone: brand.timeZone };
  const facts = { title, description, url, language: locale, date, updated, authors, tags, event };
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${yaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${writeMarkdown(blocks)}\n`;
}

/** JSON is YAML, but for characters that end a line in YAML 1.1: https://yaml.org/spec/1.2.2/#13-terminology */
function yaml(value: unknown): string {
  return writeJson(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
