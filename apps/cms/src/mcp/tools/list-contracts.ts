import { sections } from '@pantograph/components';
import { z } from 'zod';
import { defineTool } from '../tool.ts';

export const listContracts = defineTool({
  name: 'list_contracts',
  title: 'List sections',
  description: 'List the sections that a page can have, with what each is for. get_contract tells the fields of one.',
  isReadOnly: true,
  input: z.strictObject({}),
  output: z.object({
    contracts: z.array(z.object({ name: z.string(), label: z.string(), description: z.string() })),
  }),
  run: async () => {
    const contracts = Object.values(sections).map(({ name, label, description }) => ({ name, label, description }));
    const lines = contracts.map(({ name, label, description }) => `${name} (${label}): ${description}`);
    return { content: { contracts }, text: lines.join('\n') };
  },
});
