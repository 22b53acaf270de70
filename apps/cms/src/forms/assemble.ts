import { createHash } from 'node:crypto';
import { address, createItemReader } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import type { FieldError } from '../errors.ts';
import { documentModels } from '../model/document-models.ts';
import { fileOf } from '../model/file-of.ts';
import { formOf } from '../model/form-of.ts';
import { placeAt } from '../model/place-at.ts';
import { withoutOwn } from '../model/prepare-form.ts';
import { languagesOf } from '../model/translation-state.ts';
import { brandOf, sourceBrands } from '../project/brands.ts';
import type { Subject } from '../workflow/rows.ts';
import { checkAssembled } from './check-assembled.ts';
import { formContext } from './form-context.ts';
import { loadReferences, type Referred } from './load-references.ts';
import { placesOf } from './places-of.ts';
import { referenceKinds } from './reference-kinds.ts';
import { sayToEditor } from './say-to-editor.ts';
import { sharedSections, unpublishedIn } from './shared-sections.ts';
import { titleOf } from './title-of.ts';
import { type WholeDocument, wholeDocument } from './whole-document.ts';

/** A picture that a document shows. */
export interface MediaFile {
  /** The path of its file in the `files` source. */
  path: string;
  /** Where the publisher fetches its bytes, relative to the CMS. */
  url: string;
  sha256: string;
}

/** One language of a document in its source form, and what is to be said of it. */
export interface Assembled {
  document: WholeDocument;
  brand: string;
  title: string;
  rev: number;
  /** Of the document's own content in this language, shared sections by name only. */
  hash: string;
  /** The file of the `files` source that it becomes, and its text; empty for what is only part of others. */
  path: string;
  text: string;
  /** Where it is on the site, and how links name it; empty for what has no page. */
  address: string;
  reference: string | undefined;
  media: MediaFile[];
  /** Ids of the shared sections it shows. */
  shares: string[];
  /** What keeps it from being published, at the fields of the editor. */
  errors: FieldError[];
  /** The shared sections it shows of which nothing is live: what stands in them nobody approved. */
  unpublished: FieldError[];
  warnings: FieldError[];
}

const read = createItemReader(sourceBrands);

/** Make what a document would be if it were published now; undefined where it, or its text in this language, is not there. */
export async function assemble(
  req: PayloadRequest,
  { collection, document: id, locale }: Subject,
): Promise<Assembled | undefined> {
  const document = await wholeDocument(req, collection, id);
  if (!document || !brandOf(document.brand).locales.includes(locale)) return undefined;
  return assembleSnapshot(req, { collection, document: id, locale }, document);
}

/** Make what a document is in one language, from the whole of it as it is or was. */
export async function assembleSnapshot(
  req: PayloadRequest,
  { collection, locale }: Subject,
  document: WholeDocument,
): Promise<Assembled> {
  const brand = brandOf(document.brand);
  const referred = await loadReferences(req, document.brand, document);
  const { shared, live } = await sharedSections(req, referred, locale, brand.defaultLocale);
  // Its own id stands in a document, too; a shared section does not show itself.
  shared.delete(document.id);
  for (const sections of shared.values()) {
    for (const [id, found] of await loadReferences(req, document.brand, sections)) referred.set(id, found);
  }
  const kind = collection === 'posts' ? 'post' : 'section';
  const withShared = formContext(brand.defaultLocale, kind, referred, (id) => shared.get(id));
  const alone = formContext(brand.defaultLocale, kind, referred, (id) => [{ blockType: `shared ${id}` }]);
  const isPart = collection === 'shared-sections';
  const hash = createHash('sha256')
    .update(JSON.stringify(withoutOwn(formOf(isPart ? 'pages' : collection, document, locale, alone))))
    .digest('base64url');
  const form = isPart ? formOfPart(document, locale, withShared) : formOf(collection, document, locale, withShared);
  const key = isPart ? `part-${document.key}` : document.key;
  const { path, text } = fileOf(isPart ? 'pages' : collection, key, locale, form, brand.defaultLocale);
  const file = { path: `${document.brand}/${path}`, text };
  const { documents, findings } = await read(file.path, file.text, { facts: (path) => factsOf(referred, path) });
  const [made] = documents;
  const all = [...findings, ...(made ? await checkAssembled(req, made, referred) : [])];
  const places = placesOf(document.sections, shared);
  const toError = (finding: Finding): FieldError => {
    const path = places(finding.path);
    return sayToEditor({ ...finding, path }, placeAt(documentModels[collection], document, path));
  };
  const hasPage = made !== undefined && !isPart && made.type !== 'settings';
  const name = referenceKinds[collection];
  return {
    document,
    brand: document.brand,
    title: titleOf(document, locale),
    rev: document.rev,
    hash,
    path: isPart ? '' : file.path,
    text: isPart ? '' : file.text,
    address: hasPage ? address(made, brand) : '',
    reference: hasPage && name !== undefined && name !== 'author' ? `${name}:${document.key}` : undefined,
    media: mediaIn(file.text, referred, document.brand),
    shares: [...shared.keys()],
    errors: [
      ...notBegun(collection, locale, document),
      ...all.filter(({ severity }) => severity === 'error').map(toError),
    ],
    unpublished: unpublishedIn(document.sections, live, referred),
    warnings: all.filter(({ severity }) => severity === 'warning').map(toError),
  };
}

/** A language in which no title is written is not there, and whatever stands in for its texts is no translation. */
function notBegun(collection: Subject['collection'], locale: string, document: WholeDocument): FieldError[] {
  if (languagesOf(collection, document, [locale]).length > 0 || locale === brandOf(document.brand).defaultLocale)
    return [];
  const path = documentModels[collection].titlePath.join('.');
  return [{ path, message: 'This language is not begun: write the title in it first.' }];
}

/** A shared section is checked as the page of sections that it is a part of, without what a page has around them. */
function formOfPart(document: WholeDocument, locale: string, context: Parameters<typeof formOf>[3]) {
  const { sections } = formOf('pages', { sections: document.sections }, locale, context);
  return {
    template: 'home',
    title: 'A shared section',
    description: 'A shared section.',
    slug: `part-${document.key}`,
    sections,
  };
}

function factsOf(referred: ReadonlyMap<string, Referred>, path: string): string | undefined {
  for (const { collection, brand, key, width, height } of referred.values()) {
    if (collection === 'media' && `${brand}/media/${key}` === path) return `${width ?? 1}x${height ?? 1}`;
  }
  return undefined;
}

function mediaIn(text: string, referred: ReadonlyMap<string, Referred>, brand: string): MediaFile[] {
  return [...referred.values()].flatMap(({ collection, key, sha256 }) => {
    if (collection !== 'media' || !sha256 || !text.includes(`media/${key}`)) return [];
    const url = `/api/outbox/media/${sha256}/${encodeURIComponent(key)}`;
    return [{ path: `${brand}/media/${key}`, url, sha256 }];
  });
}
