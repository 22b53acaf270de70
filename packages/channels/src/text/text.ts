import type { Channel, ChannelOutput } from '../channel.js';
import { formatsAsked } from '../document/formats-asked.js';
import { linkWriter } from '../links/link-writer.js';
import { documentBlocks } from './document-blocks.js';
import { textFindings } from './text-findings.js';
import { toAppDocument } from './to-app-document.js';
import { toMarkdown } from './to-markdown.js';
import { writeJson } from './write-json.js';
import { writePlainText } from './write-plain-text.js';

/** The words of a document alone: for people, for machines that read, and for apps. */
export const text: Channel = {
  name: 'text',
  label: 'Text',
  description: 'The document as plain text, as Markdown for machines and as JSON for apps.',
  formats: [
    { name: 'plain', label: 'Plain text', limits: {} },
    {
      name: 'markdown',
      label: 'Markdown for machines',
      limits: { flavour: 'CommonMark 0.31 with tables and strikethrough', frontMatter: 'YAML 1.2' },
      source:
        'CommonMark Spec, https://spec.commonmark.org/0.31.2/; GitHub Flavored Markdown, https://github.github.com/gfm/',
    },
    {
      name: 'json',
      label: 'JSON for apps',
      limits: { version: 1 },
      source: 'documentJsonSchema() of @pantograph/channels, JSON Schema 2020-12',
    },
  ],
  async render(document, setting) {
    const outputs = formatsAsked(text.formats, setting).map(({ name: format }): ChannelOutput => {
      const link = linkWriter(document, setting, 'text', format);
      if (format === 'json') {
        const content = `${writeJson(toAppDocument(document, setting, link), 1)}\n`;
        return { channel: 'text', format, file: 'document.json', type: 'application/json', content };
      }
      const blocks = documentBlocks(document, setting, format, link);
      return format === 'markdown'
        ? {
            channel: 'text',
            format,
            file: 'text.md',
            type: 'text/markdown',
            content: toMarkdown(document, setting, blocks),
          }
        : { channel: 'text', format, file: 'text.txt', type: 'text/plain', content: `${writePlainText(blocks)}\n` };
    });
    return { outputs, findings: textFindings(document) };
  },
};
