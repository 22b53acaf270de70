import { z } from 'zod';
import { assemble } from '../../forms/assemble.ts';
import { inputs, problem } from '../inputs.ts';
import { ownDocument } from '../own-document.ts';
import { defineTool } from '../tool.ts';

export const checkDocument = defineTool({
  name: 'check_document',
  title: 'Check a document',
  description:
    'Tell what is missing or wrong in one language of a document, by the rules that hold when it is published. Errors keep it from review; warnings do not.',
  isReadOnly: true,
  input: z.strictObject({ collection: inputs.collection, id: inputs.id, locale: inputs.locale }),
  output: z.object({ rev: z.number(), isComplete: z.boolean(), errors: z.array(problem), warnings: z.array(problem) }),
  run: async (req, { collection, id, locale }) => {
    await ownDocument(req, collection, id, locale);
    const assembled = await assemble(req, { collection, document: id, locale });
    const { rev = 0, errors = [], warnings = [] } = assembled ?? {};
    const lines = [
      errors.length === 0 ? 'It can go to review.' : `${errors.length} errors keep it from review.`,
      ...errors.map(({ path, message }) => `error at ${path || 'the document'}: ${message}`),
      ...warnings.map(({ path, message }) => `warning at ${path || 'the document'}: ${message}`),
    ];
    return { content: { rev, isComplete: errors.length === 0, errors, warnings }, text: lines.join('\n') };
  },
});
