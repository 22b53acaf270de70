import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { type WholeDocument, wholeDocument } from '../forms/whole-document.ts';
import type { CollectionName } from '../model/document-models.ts';
import type { Form } from '../model/form-of.ts';
import { formOfFile } from '../model/form-of-file.ts';
import { withoutOwn } from '../model/prepare-form.ts';
import { languagesOf } from '../model/translation-state.ts';
import { brandOf } from '../project/brands.ts';
import type { FoundDocument } from './content-files.ts';
import { exportedText } from './exported-text.ts';
import { writeForm } from './write-form.ts';

/** Write what files say into a document that is there, language by language, in the request's transaction. */
export async function updateImported(
  req: PayloadRequest,
  { document, id, forms }: { document: FoundDocument; id: string; forms: Record<string, Form> },
): Promise<{ isChanged: boolean; findings: Finding[] }> {
  const { brand, collection, paths } = document;
  const findings: Finding[] = [];
  let isChanged = false;
  const stored = await wholeDocument(req, collection, id);
  const written = languagesOf(collection, stored, brandOf(brand).locales);
  for (const [locale, form] of Object.entries(forms)) {
    const file = paths[locale] ?? '';
    const isThere = written.includes(locale);
    const now = isThere && stored ? await namedForm(req, collection, stored, locale) : undefined;
    if (now && isDeepStrictEqual(withoutOwn(now), form)) continue;
    const saved = await writeForm(req, { collection, id, locale, form, keepsFallbacks: isThere });
    isChanged ||= saved.isChanged;
    findings.push(...saved.findings.map((finding) => ({ ...finding, file })));
  }
  return { isChanged, findings };
}

/** The form of a language as its own export would have it. */
async function namedForm(
  req: PayloadRequest,
  collection: CollectionName,
  stored: WholeDocument,
  locale: string,
): Promise<Form | undefined> {
  return formOfFile(collection, (await exportedText(req, collection, stored, locale)).text).form;
}
