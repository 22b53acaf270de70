import type { Finding } from '@pantograph/contract';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { refuse, refuseAll } from '../errors.ts';
import { type WholeDocument, wholeDocument } from '../forms/whole-document.ts';
import { dataOf } from '../model/data-of.ts';
import type { CollectionName } from '../model/document-models.ts';
import type { Form } from '../model/form-of.ts';
import { oneLanguage } from '../model/one-language.ts';
import { brandOf } from '../project/brands.ts';
import { formsOfDocument } from './form-of-document.ts';
import { lookUp } from './look-up.ts';
import { mergeForm } from './merge-form.ts';
import { sharedRows, withSharedNames } from './shared-names.ts';

/** A source form that is to become one language of a document. */
export interface FormToWrite {
  collection: CollectionName;
  /** The document's id. */
  id: string;
  locale: string;
  form: Form;
  /** The revision the form was made from. People must say it; what the CMS itself writes need not. */
  rev?: number;
  /** See FormChange. */
  keepsFallbacks: boolean;
}

/** What came of writing a form. */
export interface Written {
  id: string;
  rev: number;
  isChanged: boolean;
  /** What is not wrong and yet worth knowing. */
  findings: readonly Finding[];
}

/**
 * Write a source form into one language of a document, with the rights of whoever asks and all that is checked when the
 * editor saves. Other languages, and what the form does not change, stay as they are.
 *
 * @throws {APIError} 404 without the document, 400 with paths where the form is wrong, 403 without the right, 409 where
 * another revision is written by now
 */
export async function writeForm(req: PayloadRequest, wanted: FormToWrite): Promise<Written> {
  const { collection, id, locale, form, rev, keepsFallbacks } = wanted;
  const stored = await wholeDocument(req, collection, id, { asPerson: req.context.system !== true });
  if (!stored) throw refuse('There is no such document.', 'id', 404);
  const { name, locales, defaultLocale } = brandOf(stored.brand);
  if (!locales.includes(locale)) {
    throw refuse(`${name} is written in ${locales.join(', ')}, not in ${locale}.`, 'locale');
  }
  const { formIn } = await formsOfDocument(req, collection, stored);
  const { context, shared } = await lookUp(req, stored.brand, collection, form);
  const outcome = mergeForm({
    ...{ collection, key: stored.key, locale, form, stored, keepsFallbacks, context },
    was: formIn(locale),
    lead: formIn(defaultLocale),
    models: withSharedNames(shared.keys()),
    sharedId: (key) => shared.get(key),
  });
  if (!outcome.data) throw refuseFindings(outcome.findings);
  const { data, findings, isChanged } = outcome;
  // A form of an older revision is refused even where it changes nothing: it was made from what is not there any more.
  if (!isChanged && (rev === undefined || rev === stored.rev)) return { id, rev: stored.rev, isChanged, findings };
  const saved = await saveLanguage(req, { collection, id, locale, data, rev });
  return { id, rev: saved, isChanged, findings };
}

/** Save what Payload takes of one language, through all hooks; gives the new revision. */
export async function saveLanguage(
  req: PayloadRequest,
  wanted: Pick<FormToWrite, 'collection' | 'id' | 'locale'> & {
    data: Record<string, unknown>;
    rev: number | undefined;
  },
): Promise<number> {
  const { collection, id, locale, data, rev } = wanted;
  const saved = await req.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: { ...data, ...(rev !== undefined && { rev }) } as never,
    ...{ locale, depth: 0, overrideAccess: req.context.system === true, req },
  });
  return (saved as unknown as WholeDocument).rev;
}

/**
 * Make a document from a source form in one language, with the rights of whoever asks.
 *
 * @throws {APIError} 400 with paths where the form is wrong, 403 without the right
 */
export async function createFromForm(
  req: PayloadRequest,
  { collection, brand, locale, form }: { collection: CollectionName; brand: string; locale: string; form: Form },
): Promise<Written & { key: string }> {
  const { context, shared } = await lookUp(req, brand, collection, form);
  const models = withSharedNames(shared.keys());
  const { data, findings } = dataOf(collection, 'new', { [locale]: form }, context, models);
  if (!data) throw refuseFindings(findings);
  const own = oneLanguage(collection, data, locale, models);
  const made = await req.payload.create({
    collection: collection as CollectionSlug,
    data: { ...own, ...sharedRows(own.sections, (key) => shared.get(key)), brand } as never,
    ...{ locale, depth: 0, overrideAccess: req.context.system === true, req },
  });
  const { id, key, rev } = made as unknown as WholeDocument;
  return { id, key, rev, isChanged: true, findings };
}

function refuseFindings(findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return refuseAll(errors.map(({ path, message, fix }) => ({ path, message: `${message} ${fix}`.trim() })));
}
