import { z } from 'zod';
import { transition } from '../../workflow/transition.ts';
import { inputs } from '../inputs.ts';
import { ownDocument } from '../own-document.ts';
import { defineTool } from '../tool.ts';

export const askForReview = defineTool({
  name: 'ask_for_review',
  title: 'Ask for a review',
  description:
    'Hand one language of a document to the people who approve it, with a note of what was done. It must be complete; see check_document.',
  isReadOnly: false,
  input: z.strictObject({
    collection: inputs.collection,
    id: inputs.id,
    locale: inputs.locale,
    rev: inputs.rev,
    note: z.string().max(2000).optional().describe('What the reviewer should know.'),
  }),
  output: z.object({ state: z.string() }),
  run: async (req, { collection, id, locale, rev, note }) => {
    await ownDocument(req, collection, id, locale);
    const { state } = await transition(req, {
      ...{ collection, document: id, locale, rev, action: 'ask' },
      ...(note !== undefined && { reason: note }),
    });
    return { content: { state }, text: 'It waits for review.' };
  },
});
