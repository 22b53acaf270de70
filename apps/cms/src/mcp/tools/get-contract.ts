import { sections } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { sectionSchema } from '@pantograph/content/documents';
import { z } from 'zod';
import { refuse } from '../../errors.ts';
import { defineTool } from '../tool.ts';

export const getContract = defineTool({
  name: 'get_contract',
  title: 'Read a section’s contract',
  description:
    'Get the fields of a section as JSON Schema, with labels, help, limits, and beside which choices a field is shown (when), and examples.',
  isReadOnly: true,
  input: z.strictObject({ section: z.string().describe('The name of a section; see list_contracts.') }),
  output: z.object({
    name: z.string(),
    label: z.string(),
    description: z.string(),
    schema: z.record(z.string(), z.unknown()).describe('JSON Schema of the section in a source form.'),
    examples: z.record(z.string(), z.record(z.string(), z.unknown())),
  }),
  run: async (_, { section }) => {
    const contract = Object.hasOwn(sections, section) ? sections[section] : undefined;
    if (!contract) {
      throw refuse(`There is no section “${section}”. There are: ${Object.keys(sections).join(', ')}.`, 'section');
    }
    const { name, label, description } = contract;
    const schema = z.toJSONSchema(sectionSchema(contract), { io: 'input', unrepresentable: 'any' });
    const shown = Object.fromEntries(
      Object.entries(examples[name as keyof typeof examples] ?? {}).map(([example, { props }]) => [
        example,
        { section: name, ...(props as Record<string, unknown>) },
      ]),
    );
    const text = `${label}: ${description}\n\n${JSON.stringify(schema, undefined, 2)}\n\nExamples:\n${JSON.stringify(shown, undefined, 2)}`;
    return { content: { name, label, description, schema: { ...schema }, examples: shown }, text };
  },
});
