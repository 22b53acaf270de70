import {
  APIError,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload';
import { findRow } from '../database/rows.ts';
import type { FieldError } from '../errors.ts';
import { locales } from '../project/locales.ts';
import { blockFields, idOf, innerFields, isValues, namedFields } from './fields.ts';

/** A field that somebody else changed meanwhile. */
export interface ChangedField {
  /** Names and 0-based indices as they are now, joined by dots. */
  path: string;
  label: string;
  /** The language it was changed in; absent for what all languages share. */
  locale?: string;
}

/** What the error of a stale save says beside its message: who saved meanwhile, when, and what. */
export interface Conflict {
  /** The revision that whoever saved had seen. */
  yours: number;
  /** The revision that is kept now. */
  rev: number;
  /** The name of who saved last; null where the CMS did itself. */
  savedBy: string | null;
  /** ISO 8601 in UTC. */
  savedAt: string;
  /** Null where the revision that was seen is not kept any more. */
  fields: ChangedField[] | null;
}

type Document = Record<string, unknown> & { rev: number; savedBy?: string | null; updatedAt: string };

/** What changes with every save. */
const bookkeeping = new Set(['id', 'rev', 'savedBy', 'createdAt', 'updatedAt']);
const codes = new Set(locales.map(({ code }) => code));
const mostFields = 200;

/** Make the error of a save that would write over another one; `data` is `{ errors, conflict }`. */
export async function refuseStale(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { id, rev }: { id: string; rev: number },
): Promise<APIError> {
  const now = await findRow<Document>(req, collection.slug, { id: { equals: id } });
  const seen = collection.versions ? await versionAt(req, collection.slug, id, rev) : undefined;
  const conflict: Conflict = {
    yours: rev,
    rev: now?.rev ?? 0,
    savedBy: now?.savedBy ?? null,
    savedAt: new Date(now?.updatedAt ?? 0).toISOString(),
    fields: seen && now ? changedFields(collection.flattenedFields, seen, now).slice(0, mostFields) : null,
  };
  const who = conflict.savedBy ?? 'The CMS';
  const message = `${who} saved this since you opened it; it is at revision ${conflict.rev}, yours is ${rev}. Look at what changed, then save again.`;
  const errors: FieldError[] = [{ path: 'rev', message }];
  return new APIError(message, 409, { errors, conflict }, true);
}

async function versionAt(req: PayloadRequest, collection: string, id: string, rev: number): Promise<unknown> {
  if (!Number.isInteger(rev)) return undefined;
  const { docs } = await req.payload.db.findVersions({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { 'version.rev': { equals: rev } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.version;
}

/** List the fields in which two states of a document with all its languages differ. */
export function changedFields(
  fields: readonly FlattenedField[],
  before: unknown,
  after: unknown,
  at = '',
): ChangedField[] {
  const was = isValues(before) ? before : {};
  const is = isValues(after) ? after : {};
  return namedFields(fields).flatMap((field): ChangedField[] => {
    if (bookkeeping.has(field.name)) return [];
    // A choice that stands at its default says the same as one that was never made.
    const given = 'defaultValue' in field && typeof field.defaultValue !== 'function' ? field.defaultValue : undefined;
    const then = was[field.name] ?? given;
    const now = is[field.name] ?? given;
    const path = at === '' ? field.name : `${at}.${field.name}`;
    const label = typeof field.label === 'string' ? field.label : field.name;
    if ('localized' in field && field.localized) return changedLanguages(then, now, path, label);
    if (field.type === 'group' || field.type === 'tab') return changedFields(innerFields(field), then, now, path);
    if (field.type !== 'array' && field.type !== 'blocks') return same(then, now) ? [] : [{ path, label }];
    const rowsThen = Array.isArray(then) ? then : [];
    const rowsNow = Array.isArray(now) ? now : [];
    const isSameList = names(rowsThen) === names(rowsNow);
    if (!isSameList) return [{ path, label }];
    return rowsNow.flatMap((row, index) => {
      const inner = field.type === 'blocks' ? (blockFields(field, row) ?? []) : innerFields(field);
      return changedFields(inner, rowsThen[index], row, `${path}.${index}`);
    });
  });
}

function changedLanguages(then: unknown, now: unknown, path: string, label: string): ChangedField[] {
  const was = isValues(then) ? then : {};
  const is = isValues(now) ? now : {};
  const changed = [...codes].filter((locale) => !same(was[locale], is[locale]));
  return changed.map((locale) => ({ path, label, locale }));
}

/** What rows there are, in which order. */
function names(rows: readonly unknown[]): string {
  return JSON.stringify(rows.map((row) => (isValues(row) ? [row.id, row.blockType] : [])));
}

function same(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other);
}

function comparable(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(idOf));
  const id = idOf(value);
  return id === undefined || id === null || id === '' || id === false ? '' : JSON.stringify(id);
}
