import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { assemble } from '../forms/assemble.ts';
import { wholeDocument } from '../forms/whole-document.ts';
import type { Form } from '../model/form-of.ts';
import { formOfFile } from '../model/form-of-file.ts';
import { withoutOwn } from '../model/prepare-form.ts';
import { languagesOf } from '../model/translation-state.ts';
import { brandOf } from '../project/brands.ts';
import type { FoundDocument } from './content-files.ts';
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
    const assembled = await assemble(req, { collection, document: id, locale });
    const isThere = written.includes(locale);
    const now = assembled && formOfFile(collection, assembled.text).form;
    if (isThere && now && isDeepStrictEqual(withoutOwn(now), form)) continue;
    if (assembled && assembled.shares.length > 0) {
      const message = 'It shows shared sections in the CMS, which files do not know, so it was left as it is.';
      const fix = 'Change it in the CMS.';
      findings.push({ rule: 'import', severity: 'warning', file, path: 'sections', message, fix });
      continue;
    }
    const saved = await writeForm(req, { collection, id, locale, form, keepsFallbacks: isThere });
    isChanged ||= saved.isChanged;
    findings.push(...saved.findings.map((finding) => ({ ...finding, file })));
  }
  return { isChanged, findings };
}
