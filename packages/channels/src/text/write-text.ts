import type { PageBrand } from '@pantograph/pages';
import type { ChannelDocument } from '../document/channel-document.js';
import { linkWriter } from '../links/link-writer.js';
import { documentBlocks } from './document-blocks.js';
import { toAppDocument } from './to-app-document.js';
import { toMarkdown } from './to-markdown.js';
import { writeJson } from './write-json.js';
import { writePlainText } from './write-plain-text.js';

/** What texts need of their surroundings; a subset of ChannelSetting. */
export interface TextSetting {
  brand: Pick<PageBrand, 'host' | 'timeZone' | 'legal' | 'defaultLocale'>;
  locale: string;
  campaign?: string;
}

/** Write a document as plain text, as Markdown or as JSON. */
export function writeText(
  document: ChannelDocument,
  setting: TextSetting,
  format: 'plain' | 'markdown' | 'json',
): string {
  const link = linkWriter(document, setting, 'text', format);
  if (format === 'json') return `${writeJson(toAppDocument(document, setting, link), 1)}\n`;
  const blocks = documentBlocks(document, setting, format, link);
  return format === 'markdown' ? toMarkdown(document, setting, blocks) : `${writePlainText(blocks)}\n`;
}
