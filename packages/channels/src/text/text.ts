import type { Channel, ChannelOutput } from '../channel.js';
import { formatsAsked } from '../document/formats-asked.js';
import { textFindings } from './text-findings.js';
import { writeText } from './write-text.js';

const files = {
  plain: { file: 'text.txt', type: 'text/plain' },
  markdown: { file: 'text.md', type: 'text/markdown' },
  json: { file: 'document.json', type: 'application/json' },
} as const;

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
    const outputs = formatsAsked(text.formats, setting).map(({ name }): ChannelOutput => {
      const format = name as keyof typeof files;
      return { channel: 'text', format, ...files[format], content: writeText(document, setting, format) };
    });
    return { outputs, findings: textFindings(document) };
  },
};
