import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { may } from '../access/permissions.ts';
import { type Person, personOf, worksFor } from '../access/roles.ts';
import { findRow } from '../database/rows.ts';
import { hold } from '../database/transaction.ts';
import { type FieldError, refuse, refuseAll } from '../errors.ts';
import { brandOf, brands } from '../project/brands.ts';
import { defaultLocale } from '../project/locales.ts';
import { checkFocal } from './check-file-change.ts';
import { refuseStale } from './conflict.ts';
import { isValues, type Values } from './fields.ts';
import { changedGone } from './gone-sections.ts';
import { wrongKey } from './keys.ts';
import { wrongReferences } from './references.ts';
import { sharedChange } from './shared-change.ts';
import { wrongSlug } from './wrong-slug.ts';

type Kept = Record<string, unknown> & { id?: string; brand?: string; key?: string; rev?: number };

/**
 * Decide whether somebody may save what they send: their brand, their languages, references that hold, and nothing of
 * somebody else written over. Runs for REST, GraphQL, MCP and the local API alike, restored versions included.
 */
export const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req, collection }) => {
  const next: Kept = data;
  const was: Kept | undefined = operation === 'create' ? undefined : originalDoc;
  if (req.context.system !== true) {
    const person = personOf(req);
    if (!person) throw refuse('Sign in first.', 'brand', 401);
    checkBrand(person, next, was);
    checkLocale(req, String(next.brand ?? was?.brand));
    if (!may(person.role, 'write') && !may(person.role, 'settle')) checkTranslation(person, req, collection, next, was);
    await checkRevision(req, collection, was);
    checkBookkeeping(req, was);
    if (collection.upload) checkFileFacts(req, next, was);
    const wrong = [
      ...changedGone(next.sections, was?.sections),
      ...(await wrongReferences(req, fieldsOf(collection), next, next.brand ?? was?.brand)),
    ];
    if (wrong.length > 0) throw refuseAll(wrong);
    await checkNames(req, collection.slug, next, was);
  }
  const person = personOf(req);
  return { ...next, rev: (was?.rev ?? 0) + 1, savedBy: person?.name || person?.email || null };
};

/** What the CMS writes itself. Editors send it back as they got it. */
const bookkeeping = ['id', 'createdAt', 'savedBy', 'sha256'] as const;

function checkBookkeeping(req: PayloadRequest, was: Kept | undefined): void {
  const given: Values = isValues(req.context.given) ? req.context.given : {};
  for (const name of bookkeeping) {
    const value = given[name];
    if (value === undefined || value === null || value === was?.[name]) continue;
    throw refuse(`“${name}” is written by the CMS itself. Take it away.`, name, 403);
  }
}

/** What a file is, and what follows from that. */
const fileFacts = ['filename', 'mimeType', 'filesize', 'width', 'height', 'url', 'thumbnailURL', 'sizes'] as const;

/** What is known of a file is read out of it, and said by nobody; its focal point lies in the picture. */
function checkFileFacts(req: PayloadRequest, next: Kept, was: Kept | undefined): void {
  // Payload takes some of them out of what was sent before anybody else sees it.
  const sent: Values = req.payloadAPI === 'REST' && isValues(req.data) ? req.data : {};
  const given: Values = { ...sent, ...(isValues(req.context.given) ? req.context.given : {}) };
  for (const name of fileFacts) {
    const value = given[name];
    if (saysNothing(value) || isDeepStrictEqual(value, was?.[name])) continue;
    throw refuse(`“${name}” is read out of the file. Take it away, or upload another file.`, name, 403);
  }
  for (const name of ['focalX', 'focalY']) {
    checkFocal(given[name], name);
    // A crop may say another one beside what was sent.
    checkFocal(next[name], name);
  }
}

/** The editor's form sends the facts of a new file that nobody knows yet, with nothing in them. */
function saysNothing(value: unknown): boolean {
  if (isValues(value)) return Object.values(value).every(saysNothing);
  return value === undefined || value === null;
}

/** Keys and slugs name one document alone; who saves at the same moment waits. */
async function checkNames(req: PayloadRequest, collection: string, next: Kept, was: Kept | undefined): Promise<void> {
  const brand = String(next.brand ?? was?.brand);
  const { slug } = isValues(req.context.given) ? req.context.given : next;
  const isNamed = was === undefined || (typeof slug === 'string' && slug !== was.slug);
  if (!isNamed) return;
  await hold(req, `names/${collection}/${brand}`);
  const wrong =
    (was === undefined ? await wrongKey(req, collection, brand, next.key) : undefined) ??
    (was === undefined && collection === 'settings' ? await secondSettings(req, brand) : undefined) ??
    (await wrongSlug(req, { collection, id: was?.id, brand, slug }));
  if (wrong) throw refuseAll([wrong]);
}

/** A brand has one navigation, and whoever makes another would take the place of the first. */
async function secondSettings(req: PayloadRequest, brand: string): Promise<FieldError | undefined> {
  const first = await findRow(req, 'settings', { brand: { equals: brand } });
  return first && { path: 'brand', message: `${brandOf(brand).name} has its settings already. Change those.` };
}

function fieldsOf(collection: SanitizedCollectionConfig): readonly FlattenedField[] {
  return collection.flattenedFields;
}

function checkBrand(person: Person, next: Kept, was: Kept | undefined): void {
  const brand = next.brand === undefined ? was?.brand : next.brand;
  if (was && was.brand !== brand) {
    if (!worksFor(person, was.brand)) throw refuse('There is no such document.', 'id', 404);
    throw refuse('A document stays with its brand. Make a new one in the other brand.', 'brand', 403);
  }
  if (typeof brand !== 'string' || !brands.has(brand)) {
    throw refuse(`Choose the brand. There are: ${(person.brands ?? []).join(', ')}.`, 'brand');
  }
  if (!worksFor(person, brand)) throw refuse(`You do not work for ${brandOf(brand).name}.`, 'brand', 403);
  if (was && next.key !== undefined && next.key !== was.key) {
    throw refuse('The key of a document stays: links name it.', 'key', 403);
  }
}

/** A brand speaks the languages of its guidelines and no others. */
function checkLocale(req: PayloadRequest, brand: string): void {
  const { locales, name } = brandOf(brand);
  const { locale } = req;
  if (typeof locale === 'string' && !locales.includes(locale)) {
    throw refuse(`${name} is written in ${locales.join(', ')}, not in ${locale}.`, 'locale');
  }
}

/** What is worked out from where a file is, anew with every reading. */
const madeOfFile = new Set(['url', 'thumbnailURL', 'sizes']);

/** Translators change texts of their own languages, and nothing that all languages share. */
function checkTranslation(
  person: Person,
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  next: Kept,
  was: Kept | undefined,
): void {
  const languages = person.languages ?? [];
  if (!may(person.role, 'translate') || !was) throw refuse('You may not write this.', 'brand', 403);
  if (req.locale === defaultLocale || !languages.includes(String(req.locale))) {
    throw refuse(`You translate into ${languages.join(', ')}; this would change ${req.locale}.`, 'locale', 403);
  }
  if (req.file) throw refuse('The file is the same in every language, so it is changed in the first one.', 'file', 403);
  const fields = fieldsOf(collection).filter((field) => !collection.upload || !madeOfFile.has(String(field.name)));
  const shared = sharedChange(fields, next, was);
  if (shared !== undefined) {
    throw refuse('This is the same in every language, so it is changed in the first one.', shared, 403);
  }
}

/** Whoever saves says which revision they changed, so that nothing is written over unseen. */
async function checkRevision(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  was: Kept | undefined,
): Promise<void> {
  if (!was || req.context.isRestoringVersion === true) return;
  const { rev } = req.context;
  if (rev === undefined || rev === null) {
    const message = `Say which revision you changed: send “rev”: ${was.rev} with what you read at that revision.`;
    throw refuse(message, 'rev', 428);
  }
  if (rev !== was.rev) throw await refuseStale(req, collection, { id: String(was.id), rev: Number(rev) });
}
