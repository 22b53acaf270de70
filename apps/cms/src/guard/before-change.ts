import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { may } from '../access/permissions.ts';
import { type Person, personOf, worksFor } from '../access/roles.ts';
import { refuse, refuseAll } from '../errors.ts';
import { brandOf, brands } from '../project/brands.ts';
import { defaultLocale } from '../project/locales.ts';
import { wrongReferences } from './references.ts';
import { sharedChange } from './shared-change.ts';

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
    checkRevision(req, was);
    const wrong = await wrongReferences(req, fieldsOf(collection), next, next.brand ?? was?.brand);
    if (wrong.length > 0) throw refuseAll(wrong);
  }
  return { ...next, rev: (was?.rev ?? 0) + 1 };
};

function fieldsOf(collection: SanitizedCollectionConfig): readonly FlattenedField[] {
  return collection.flattenedFields;
}

function checkBrand(person: Person, next: Kept, was: Kept | undefined): void {
  const brand = next.brand ?? was?.brand;
  if (typeof brand !== 'string' || !brands.has(brand)) {
    throw refuse(`Choose the brand. There are: ${(person.brands ?? []).join(', ')}.`, 'brand');
  }
  if (!worksFor(person, brand)) throw refuse(`You do not work for ${brandOf(brand).name}.`, 'brand', 403);
  if (was && was.brand !== brand) {
    throw refuse('A document stays with its brand. Make a new one in the other brand.', 'brand', 403);
  }
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
  const shared = sharedChange(fieldsOf(collection), next, was);
  if (shared !== undefined) {
    throw refuse('This is the same in every language, so it is changed in the first one.', shared, 403);
  }
}

/** Whoever saves says which revision they changed, so that nothing is written over unseen. */
function checkRevision(req: PayloadRequest, was: Kept | undefined): void {
  if (!was || req.context.isRestoringVersion === true) return;
  const { rev } = req.context;
  if (rev === undefined) {
    throw refuse(
      `Say which revision you changed: send “rev”: ${was.rev} with what you read at that revision.`,
      'rev',
      428,
    );
  }
  if (rev !== was.rev) {
    throw refuse(`Somebody saved this since you opened it; it is at revision ${was.rev}, yours is ${rev}.`, 'rev', 409);
  }
}
