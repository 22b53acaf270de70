import { stringify } from 'yaml';
import { z } from 'zod';
import { formsOfDocument } from '../../exchange/form-of-document.ts';
import { titleOf } from '../../forms/title-of.ts';
import { languagesOf } from '../../model/translation-state.ts';
import { brandOf } from '../../project/brands.ts';
import { findWorkflow } from '../../workflow/rows.ts';
import { form, inputs } from '../inputs.ts';
import { ownDocument } from '../own-document.ts';
import { defineTool } from '../tool.ts';

export const getDocument = defineTool({
  name: 'get_document',
  title: 'Read a document',
  description:
    'Get one language of a document in its source form, with its revision. Where a text is not translated, the first language’s stands in; get_translation_state tells which. A shared section stands in it as "section: shared-section:KEY".',
  isReadOnly: true,
  input: z.strictObject({ collection: inputs.collection, id: inputs.id, locale: inputs.locale }),
  output: z.object({
    id: z.string(),
    brand: z.string(),
    key: z.string(),
    title: z.string(),
    locale: z.string(),
    rev: z.number(),
    state: z.string(),
    languages: z.array(z.string()).describe('Those in which it is written.'),
    form,
  }),
  run: async (req, { collection, id, locale }) => {
    const document = await ownDocument(req, collection, id, locale);
    const { formIn } = await formsOfDocument(req, collection, document);
    const { brand, key, rev } = document;
    const written = formIn(locale);
    const row = await findWorkflow(req, { collection, document: id, locale });
    const content = {
      ...{ id, brand, key, locale, rev },
      title: titleOf(document, locale),
      state: row?.state ?? 'draft',
      languages: languagesOf(collection, document, brandOf(brand).locales),
      form: written,
    };
    const head = `${content.title} (${locale}), revision ${rev}, ${content.state}, written in ${content.languages.join(', ')}`;
    return { content, text: `${head}\n\n${stringify(written, { lineWidth: 0 })}` };
  },
});
