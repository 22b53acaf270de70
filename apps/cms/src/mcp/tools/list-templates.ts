import { templates } from '@pantograph/content';
import { z } from 'zod';
import { defineTool } from '../tool.ts';

export const listTemplates = defineTool({
  name: 'list_templates',
  title: 'List templates',
  description:
    'List the kinds of pages: when to take each, which sections may stand on it and which must, in their order, and a whole example.',
  isReadOnly: true,
  input: z.strictObject({}),
  output: z.object({
    templates: z.array(
      z.object({
        name: z.string(),
        label: z.string(),
        description: z.string(),
        sections: z.array(z.object({ section: z.string(), required: z.boolean() })),
        example: z.string().describe('A page in YAML.'),
      }),
    ),
  }),
  run: async () => {
    const all = Object.values(templates).map(({ name, label, description, sections, example }) => ({
      name,
      label,
      description,
      sections: sections.map(({ section, required }) => ({ section, required: required === true })),
      example,
    }));
    const text = all.map(({ name, label, description, sections }) => {
      const list = sections.map(({ section, required }) => (required ? `${section} (required)` : section)).join(', ');
      return `${name} (${label}): ${description}\n  Sections: ${list}`;
    });
    return { content: { templates: all }, text: text.join('\n') };
  },
});
