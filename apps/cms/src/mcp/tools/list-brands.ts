import { z } from 'zod';
import { personOf, worksFor } from '../../access/roles.ts';
import { brands } from '../../project/brands.ts';
import { defineTool } from '../tool.ts';

export const listBrands = defineTool({
  name: 'list_brands',
  title: 'List brands',
  description: 'List the brands that you work for, with their languages. Every document belongs to one of them.',
  isReadOnly: true,
  input: z.strictObject({}),
  output: z.object({
    brands: z.array(
      z.object({ id: z.string(), name: z.string(), locales: z.array(z.string()), defaultLocale: z.string() }),
    ),
  }),
  run: async (req) => {
    const person = personOf(req);
    const own = [...brands]
      .filter(([id]) => person !== undefined && worksFor(person, id))
      .map(([id, { name, locales, defaultLocale }]) => ({ id, name, locales: [...locales], defaultLocale }));
    const lines = own.map(
      ({ id, name, locales, defaultLocale }) => `${id}: ${name}, in ${locales.join(', ')}; first in ${defaultLocale}`,
    );
    return {
      content: { brands: own },
      text: lines.join('\n') || 'You work for no brand. An administrator can change that.',
    };
  },
});
