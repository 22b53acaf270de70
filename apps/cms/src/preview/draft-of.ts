import { type PreviewFacts, type PreviewSubject, previewReferences } from '@pantograph/pages';
import { type Form, formOf } from '../model/form-of.ts';
import { isGone } from '../model/gone-section.ts';
import { idOf } from '../model/id-of.ts';
import { rowsOf, valueAt } from '../model/node.ts';
import { sharedSectionName } from '../model/shared-section-block.ts';
import { lexicalToHtml } from '../rich-text/lexical-to-html.ts';
import { factsFor } from './facts-for.ts';
import { outlineOf } from './outline-of.ts';
import type { PreviewedCollection, PreviewFact } from './preview-fact.ts';

/** A row of the editor's sections. */
export interface DraftRow {
  id: string;
  /** What section it is, and what would be published of it, as text that is equal where the row is. */
  name: string;
  content: string;
}

/** What a shell draws of a document. */
export interface Draft {
  subject: PreviewSubject;
  facts: PreviewFacts;
  rows: readonly DraftRow[];
  /** For each section that is drawn, the row it comes from: a shared section may be several, or none. */
  rowOf: readonly number[];
  /** What is named and not known yet: ids, and references by name. */
  unknown: readonly string[];
}

export interface DraftSource {
  collection: PreviewedCollection;
  /** With all languages. */
  document: Readonly<Record<string, unknown>>;
  locale: string;
  brand: { id: string; defaultLocale: string };
  /** The facts that are known, by id. */
  facts: ReadonlyMap<string, PreviewFact>;
  /** The origin of the CMS, from which pictures are fetched. */
  origin: string;
}

const charactersAMinute = 1300;
/** HTML of a state, as long as what it names is known alike: only the text that someone types in is converted anew. */
const converted = new WeakMap<object, { facts: unknown; locale: string; html: string }>();

/** Make what a shell draws of a document, in the browser as on the server. */
export function draftOf({ collection, document, locale, brand, facts, origin }: DraftSource): Draft {
  const unknown = new Set<string>();
  const known = (of: string, id: string): PreviewFact | undefined => {
    const fact = facts.get(id);
    if (!fact) unknown.add(id);
    return fact?.collection === of ? fact : undefined;
  };
  const nameOf = (of: string, id: string) => {
    const fact = known(of, id);
    return of === 'tags' ? (fact?.label?.[locale] ?? fact?.label?.[brand.defaultLocale] ?? fact?.key) : fact?.key;
  };
  const pictures = new Map([...facts.values()].map((fact) => [`media/${fact.key}`, fact]));
  const toHtml = (state: unknown): string => {
    if (typeof state !== 'object' || state === null) return '';
    const before = converted.get(state);
    if (before?.facts === facts && before.locale === locale) return before.html;
    const html = lexicalToHtml(
      state,
      {
        documentOf: () => undefined,
        referenceOf: (of, id) => {
          const name = nameOf(of, id);
          return name === undefined ? undefined : `${prefixes[of] ?? ''}${name}`;
        },
      },
      {
        image: (src) => {
          const { width, height } = pictures.get(src) ?? {};
          return { src, ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
        },
      },
    );
    converted.set(state, { facts, locale, html });
    return html;
  };
  const form = formOf(collection, document, locale, {
    defaultLocale: brand.defaultLocale,
    nameOf,
    focusOf: (file) => facts.get(file)?.focus,
    sharedSection: (id) => known('shared-sections', id)?.sections,
    richText: { toMarkdown: toHtml, fromMarkdown: () => undefined },
    unwrittenAlt: '',
  });
  const { rows, rowOf } = rowsIn(document, form, facts);
  const key = String(document.key ?? '');
  const subject = subjectOf(collection, { id: `${brand.id}/${key}`, key, brand: brand.id, locale }, form);
  const references = previewReferences(subject);
  const named = new Set([...facts.values()].map(({ collection: of, key }) => `${prefixes[of] ?? ''}${key}`));
  for (const name of [...references.addresses, ...references.pictures]) {
    if (!named.has(name) && /^(?:page:|post:|media\/)/.test(name)) unknown.add(name);
  }
  return {
    subject,
    facts: factsFor(references, { facts: [...facts.values()], locale, origin }),
    rows,
    rowOf,
    unknown: [...unknown],
  };
}

const prefixes: Readonly<Record<string, string>> = { pages: 'page:', posts: 'post:', media: 'media/' };

function subjectOf(
  collection: PreviewedCollection,
  base: { id: string; key: string; brand: string; locale: string },
  form: Form,
): PreviewSubject {
  const whole = { slug: '', status: 'draft', schemaVersion: 1, ...form, ...base };
  if (collection !== 'posts') return { ...whole, type: 'page' } as PreviewSubject;
  const { author, ...post } = whole as typeof whole & Form;
  const body = typeof post.body === 'string' ? post.body : '';
  return {
    ...post,
    type: 'post',
    authors: rowsOf(post.authors).length > 0 ? post.authors : [author].filter(Boolean),
    tags: post.tags ?? [],
    body,
    outline: outlineOf(body),
    minutes: Math.max(1, Math.round(body.replace(/<[^>]*>/g, '').length / charactersAMinute)),
  } as PreviewSubject;
}

/** Say which row each section of a form comes from; shared sections may be made of several, or of none. */
function rowsIn(document: unknown, form: Form, facts: ReadonlyMap<string, PreviewFact>) {
  const sections = rowsOf(form.sections);
  const rows: DraftRow[] = [];
  const rowOf: number[] = [];
  for (const [index, row] of rowsOf(valueAt(document, 'sections')).entries()) {
    const shared = valueAt(row, 'blockType') === sharedSectionName ? idOf(valueAt(row, 'section')) : undefined;
    const parts = (shared !== undefined && facts.get(shared)?.sections?.length) || (shared === undefined ? 1 : 0);
    // A shared section that is not known yet stays in its place.
    const count = shared !== undefined && facts.get(shared)?.sections === undefined ? 1 : parts;
    const own = sections.slice(rowOf.length, rowOf.length + count);
    rows.push({
      id: String(valueAt(row, 'id') ?? ''),
      name: String(valueAt(row, isGone(row) ? 'name' : 'blockType') ?? ''),
      content: JSON.stringify(own),
    });
    for (let part = 0; part < count; part++) rowOf.push(index);
  }
  return { rows, rowOf };
}
