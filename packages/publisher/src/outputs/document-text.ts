import { type ChannelDocument, toChannelDocument, writeText } from '@pantograph/channels';
import { address, type DocumentRecord, hash } from '@pantograph/content';
import { createPageContext } from '../document/create-page-context.js';
import { outputPath } from '../document/output-path.js';
import { type TextForm, textForms } from '../document/text-forms.js';
import type { OutputBrand } from '../output-brand.js';
import type { OutputKey, OutputKind } from '../output-kind.js';

/** Texts show no list of posts. */
const nowhere = { blog: { label: '', href: '' } };

/** Make the kind of output that shows every page and post in a form beside HTML. */
function documentText(name: string, { form, file }: TextForm): OutputKind<ChannelDocument> {
  const keyOf = ({ id, locale, key, slug, type }: DocumentRecord, { data }: OutputBrand): OutputKey => {
    const at = address({ type: type === 'post' ? 'post' : 'page', key, locale, slug }, data);
    return {
      kind: name,
      path: `${outputPath(data.id, at).replace(/index\.html$/, '')}${file}`,
      brand: data.id,
      locale,
      args: { id },
    };
  };
  return {
    name,
    rank: 0,
    basis: ({ codeHash, brand: { data } }) =>
      hash(JSON.stringify([codeHash, data.machineReadable, data.defaultLocale, data.host, data.timeZone, data.legal])),
    *all(reader, brand) {
      if (!brand.data.machineReadable.includes(form)) return;
      for (const type of ['page', 'post'] as const) {
        for (const record of reader.documents(brand.data.id, type)) yield keyOf(record, brand);
      }
    },
    *touchedBy({ after }, _reader, brand) {
      if (!brand.data.machineReadable.includes(form)) return;
      if (after?.type === 'page' || after?.type === 'post') yield keyOf(after, brand);
    },
    load(reader, key) {
      const { brand } = reader;
      const document = brand.machineReadable.includes(form) ? reader.document(String(key.args.id)) : undefined;
      if (document?.type !== 'page' && document?.type !== 'post') return undefined;
      const path = address(document, brand);
      if (`${outputPath(brand.id, path).replace(/index\.html$/, '')}${file}` !== key.path) return undefined;
      return toChannelDocument(document, path, createPageContext(reader, nowhere));
    },
    render: (document, { brand }) => writeText(document, { brand: brand.data, locale: document.locale }, form),
  };
}

/** Every page and post as Markdown, for machines that read. */
export const markdown = documentText('markdown', textForms[0]);

/** Every page and post as JSON, for apps. */
export const documentJson = documentText('document-json', textForms[1]);
