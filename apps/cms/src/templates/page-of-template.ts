import { randomUUID } from 'node:crypto';
import { templates } from '@pantograph/content';
import { parse } from 'yaml';
import { refuse, refuseAll } from '../errors.ts';
import { dataOf } from '../model/data-of.ts';
import type { Form } from '../model/form-of.ts';
import { oneLanguage } from '../model/one-language.ts';
import { brandOf } from '../project/brands.ts';
import { richTextCodec } from '../rich-text/rich-text-codec.ts';

/**
 * Make the data of a page from a template's example, under a title of its own, in the brand's default language.
 *
 * @throws {APIError} 404 where there is no such template
 */
export function pageOfTemplate(name: string, { brand, title }: { brand: string; title: string }) {
  const template = Object.hasOwn(templates, name) ? templates[name as keyof typeof templates] : undefined;
  if (!template)
    throw refuse(`There is no template “${name}”. There are: ${Object.keys(templates).join(', ')}.`, 'name', 404);
  const { defaultLocale } = brandOf(brand);
  const { status: _, ...form } = parse(template.example) as Form & { status?: unknown };
  const { data, findings } = dataOf(
    'pages',
    // Ids of rows come of it, and no two pages share theirs.
    randomUUID(),
    { [defaultLocale]: titled(form, title) },
    {
      defaultLocale,
      brand,
      idOf: () => undefined,
      richText: richTextCodec({ documentOf: () => undefined, referenceOf: () => undefined }, 'section'),
    },
  );
  if (!data) throw refuseAll(findings.map(({ path, message }) => ({ path, message })));
  return { ...oneLanguage('pages', data, defaultLocale), brand };
}

/** Where the example says its own title, as in its first section, the page says its own. */
function titled(form: Form, title: string): Form {
  const sections = Array.isArray(form.sections) ? (form.sections as Form[]) : [];
  return {
    ...form,
    title,
    sections: sections.map((section) => (section.title === form.title ? { ...section, title } : section)),
  };
}
