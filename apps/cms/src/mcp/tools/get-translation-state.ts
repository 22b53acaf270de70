import { z } from 'zod';
import { translationsOf } from '../../translations/translations-of.ts';
import { inputs } from '../inputs.ts';
import { ownDocument } from '../own-document.ts';
import { defineTool } from '../tool.ts';

export const getTranslationState = defineTool({
  name: 'get_translation_state',
  title: 'See what is translated',
  description:
    'List the texts of a document that are missing in a language, and those that are out of date because the first language changed since, each with its path and what stands in the first language now. translate_document writes them by path.',
  isReadOnly: true,
  input: z.strictObject({ collection: inputs.collection, id: inputs.id, locale: inputs.locale }),
  output: z.object({
    rev: z.number(),
    isThere: z.boolean().describe('Whether the document exists in the language at all: its title is translated.'),
    texts: z.number(),
    done: z.number(),
    open: z.array(
      z.object({ path: z.string(), label: z.string(), reason: z.enum(['missing', 'out of date']), text: z.string() }),
    ),
  }),
  run: async (req, { collection, id, locale }) => {
    const document = await ownDocument(req, collection, id, locale);
    const { isThere, texts, done, open } = (await translationsOf(req, collection, document)).stateIn(locale);
    const list = open.map(({ path, label, reason, text }) => ({ path, label, reason, text }));
    const lines = list.map(({ path, label, reason, text }) => `${path} (${label}), ${reason}: ${text}`);
    return {
      content: { rev: document.rev, isThere, texts, done, open: list },
      text: [`${done} of ${texts} texts are translated into ${locale} and up to date.`, ...lines].join('\n'),
    };
  },
});
