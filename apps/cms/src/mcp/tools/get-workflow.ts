import { z } from 'zod';
import { type WorkflowAnswer, workflowEndpoints } from '../../workflow/endpoints.ts';
import { inputs, problem } from '../inputs.ts';
import { ownDocument } from '../own-document.ts';
import { defineTool } from '../tool.ts';

const answer = workflowEndpoints.find(({ path, method }) => path === '/workflow' && method === 'get');

export const getWorkflow = defineTool({
  name: 'get_workflow',
  title: 'See where a document stands',
  description:
    'Tell where one language of a document stands: its state, whether it is live, what is scheduled, what you may do, and what happened to it. The same as GET /api/workflow.',
  isReadOnly: true,
  input: z.strictObject({ collection: inputs.collection, id: inputs.id, locale: inputs.locale }),
  output: z.looseObject({
    state: z.string(),
    live: z.boolean(),
    rev: z.number(),
    publishAt: z.string().nullable(),
    unpublishAt: z.string().nullable(),
    actions: z.array(z.looseObject({ name: z.string(), label: z.string() })),
    missing: z.array(problem),
    trail: z.array(z.looseObject({ at: z.string(), action: z.string(), byName: z.string() })),
  }),
  run: async (req, { collection, id, locale }) => {
    await ownDocument(req, collection, id, locale);
    Object.assign(req, { searchParams: new URLSearchParams({ collection, document: id, locale }) });
    const response = await answer?.handler(req);
    const content = (await response?.json()) as WorkflowAnswer & Record<string, unknown>;
    const lines = [
      `It is ${content.state === 'draft' ? 'a draft' : content.state}${content.live ? ', and live' : ''}; revision ${content.rev}.`,
      ...content.trail.map(
        ({ at, action, byName, reason }) => `${at} ${action} by ${byName}${reason ? `: ${reason}` : ''}`,
      ),
    ];
    return { content, text: lines.join('\n') };
  },
});
