import { z } from 'zod';
import { writeTexts } from '../../exchange/write-texts.ts';
import { inputs } from '../inputs.ts';
import { ownDocument } from '../own-document.ts';
import { defineTool } from '../tool.ts';

export const translateDocument = defineTool({
  name: 'translate_document',
  title: 'Translate texts',
  description:
    'Write texts of one language of a document by their paths, as get_translation_state lists them; Markdown where the text is formatted. "slug" is the last part of the address. Everything else stays as it is.',
  isReadOnly: false,
  input: z.strictObject({
    collection: inputs.collection,
    id: inputs.id,
    locale: inputs.locale,
    rev: inputs.rev,
    texts: z
      .array(z.strictObject({ path: z.string().min(1).max(300), text: z.string().max(200_000) }))
      .min(1)
      .max(2000),
  }),
  output: z.object({ rev: z.number(), written: z.number() }),
  run: async (req, { collection, id, locale, rev, texts }) => {
    const document = await ownDocument(req, collection, id, locale);
    const saved = await writeTexts(req, { collection, document, locale, rev, texts });
    return {
      content: { rev: saved, written: texts.length },
      text: `${texts.length} texts are written in ${locale}; revision ${saved}.`,
    };
  },
});
