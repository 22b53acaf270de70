import { z } from 'zod';
import { writeForm } from '../../exchange/write-form.ts';
import { form, inputs, problem } from '../inputs.ts';
import { ownDocument } from '../own-document.ts';
import { defineTool } from '../tool.ts';

export const updateDocument = defineTool({
  name: 'update_document',
  title: 'Write a document',
  description:
    'Write one language of a document from its whole source form: read it with get_document, change it, and send it back with the revision that was read. Texts are those of the language; sections, lists, pictures, choices and links are the same in all languages.',
  isReadOnly: false,
  input: z.strictObject({
    collection: inputs.collection,
    id: inputs.id,
    locale: inputs.locale,
    rev: inputs.rev,
    form: form.describe('The whole source form; what is left out is taken away.'),
  }),
  output: z.object({ rev: z.number(), isChanged: z.boolean(), remarks: z.array(problem) }),
  run: async (req, { collection, id, locale, rev, form }) => {
    await ownDocument(req, collection, id, locale);
    const written = await writeForm(req, { collection, id, locale, rev, form, keepsFallbacks: true });
    const remarks = written.findings.map(({ path, message, fix }) => ({ path, message: `${message} ${fix}`.trim() }));
    const said = written.isChanged
      ? `Saved as revision ${written.rev}.`
      : `Nothing is different from revision ${written.rev}.`;
    return {
      content: { rev: written.rev, isChanged: written.isChanged, remarks },
      text: [said, ...remarks.map(({ path, message }) => `${path}: ${message}`)].join('\n'),
    };
  },
});
