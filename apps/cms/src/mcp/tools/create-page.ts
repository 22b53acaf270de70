import { templates } from '@pantograph/content';
import { z } from 'zod';
import { personOf, worksFor } from '../../access/roles.ts';
import { refuse } from '../../errors.ts';
import { createFromForm } from '../../exchange/write-form.ts';
import { formOfFile } from '../../model/form-of-file.ts';
import { withoutOwn } from '../../model/prepare-form.ts';
import { brandOf } from '../../project/brands.ts';
import { form, inputs } from '../inputs.ts';
import { defineTool } from '../tool.ts';

const names = Object.keys(templates) as [string, ...string[]];

export const createPage = defineTool({
  name: 'create_page',
  title: 'Make a page',
  description:
    'Make a draft of a page from a template, in the first language of the brand. Without sections it is the template’s example, all of whose texts are to be rewritten.',
  isReadOnly: false,
  input: z.strictObject({
    brand: inputs.brand,
    template: z.enum(names).describe('The name of a template; see list_templates.'),
    title: z.string().min(1).max(200),
    description: z.string().max(1000).optional().describe('One or two sentences that a search engine may show.'),
    slug: z.string().max(200).optional().describe('The last part of its address; made of the title if not said.'),
    sections: z.array(form).max(60).optional().describe('Sections in source form; see get_contract.'),
  }),
  output: z.object({ id: z.string(), key: z.string(), rev: z.number(), locale: z.string() }),
  run: async (req, { brand, template, title, description, slug, sections }) => {
    const person = personOf(req);
    if (!person || !worksFor(person, brand)) throw refuse('You do not work for this brand.', 'brand', 403);
    const { defaultLocale: locale } = brandOf(brand);
    const example = formOfFile('pages', templates[template as keyof typeof templates].example);
    // Whoever brings sections of their own wants no words of the example beside them.
    const written = {
      ...(sections === undefined ? example.form && withoutOwn(example.form) : { template }),
      title,
      ...(description !== undefined && { description }),
      ...(slug !== undefined && { slug }),
      ...(sections !== undefined && { sections }),
    };
    const { id, key, rev } = await createFromForm(req, { collection: 'pages', brand, locale, form: written });
    return {
      content: { id, key, rev, locale },
      text: `The page “${title}” is there as a draft: id ${id}, links call it page:${key}, revision ${rev}. check_document says what it needs.${sections === undefined ? ' Its texts and pictures are those of an example: rewrite them all.' : ''}`,
    };
  },
});
