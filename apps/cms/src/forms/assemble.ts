import { address, createItemReader } from '@pantograph/content';
import type { Finding, Focus } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import type { FieldError } from '../errors.ts';
import { documentModels } from '../model/document-models.ts';
import { fileOf } from '../model/file-of.ts';
import { type FocalPoints, focusOf } from '../model/focus.ts';
import { formOf } from '../model/form-of.ts';
import { placeAt } from '../model/place-at.ts';
import { withoutOwn } from '../model/prepare-form.ts';
import { languagesOf } from '../model/translation-state.ts';
import { brandOf, sourceBrands } from '../project/brands.ts';
import type { RichTextKind } from '../rich-text/rich-text-kind.ts';
import type { Subject } from '../workflow/rows.ts';
import { checkAssembled } from './check-assembled.ts';
import { contentHash } from './content-hash.ts';
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
  /** Of the document's own content in this language and of its pictures' bytes, shared sections by name only. */
  hash: string;
  /** The file of the `files` source that it becomes, and its text; empty for what is only part of others. */
  path: string;
  text: string;
  /** Where it is on the site, and how links name it; empty for what has no page. */
  address: string;
  reference: string | undefined;
  media: MediaFile[];
  /** The pictures that only shared sections show, which are approved with those. */
  sharedMedia: MediaFile[];
  /** The focal points of the document's own pictures as they are in `text`, by id; one in the middle is left out. */
  focalPoints: FocalPoints;
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
  const own = await ownContent(req, collection, locale, document);
  const { referred, hash, focalPoints } = own;
  const { shared, live, focalPoints: sharedPoints } = await sharedSections(req, referred, locale, brand.defaultLocale);
  // Its own id stands in a document, too; a shared section does not show itself.
  shared.delete(document.id);
  for (const sections of shared.values()) {
    for (const [id, found] of await loadReferences(req, document.brand, sections)) {
      // A picture that the document shows itself was approved with it.
      if (!referred.has(id)) referred.set(id, withFocus(found, sharedPoints));
    }
  }
  const withShared = formContext(brand.defaultLocale, kindOf(collection), referred, (id) => shared.get(id));
  const isPart = collection === 'shared-sections';
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
    media: own.media,
    sharedMedia: mediaIn(file.text, referred, document.brand).filter(
      ({ path }) => !own.media.some((each) => each.path === path),
    ),
    focalPoints,
    shares: [...shared.keys()],
    errors: [
      ...notBegun(collection, locale, document),
      ...all.filter(({ severity }) => severity === 'error').map(toError),
    ],
    unpublished: unpublishedIn(document.sections, live, referred),
    warnings: all.filter(({ severity }) => severity === 'warning').map(toError),
  };
}

/** What somebody approves of a document in one language: its own content, shared sections by name only. */
export interface OwnContent {
  hash: string;
  media: MediaFile[];
  focalPoints: FocalPoints;
  referred: Map<string, Referred>;
}

/** Make what somebody approves of a document in one language, from the whole of it as it is or was. */
export async function ownContent(
  req: PayloadRequest,
  collection: Subject['collection'],
  locale: string,
  document: WholeDocument,
): Promise<OwnContent> {
  const { defaultLocale } = brandOf(document.brand);
  const found = await loadReferences(req, document.brand, document);
  const kept = document.focalPoints as FocalPoints | undefined;
  const referred = new Map([...found].map(([id, each]) => [id, withFocus(each, kept)]));
  const alone = formContext(defaultLocale, kindOf(collection), referred, (id) => [{ blockType: `shared ${id}` }]);
  const isPart = collection === 'shared-sections';
  const form = withoutOwn(formOf(isPart ? 'pages' : collection, document, locale, alone));
  const media = mediaIn(JSON.stringify(form), referred, document.brand);
  const focalPoints: Record<string, Focus> = {};
  for (const each of referred.values()) {
    const focus = each.collection === 'media' ? focusOf(each) : undefined;
    if (focus) focalPoints[each.id] = focus;
  }
  return { hash: contentHash(form, media), media, focalPoints, referred };
}

function kindOf(collection: Subject['collection']): RichTextKind {
  return collection === 'posts' ? 'post' : 'section';
}

/** Give a picture the focal point that it had when somebody published it, where that was kept. */
function withFocus(found: Referred, kept: FocalPoints | undefined): Referred {
  if (found.collection !== 'media' || !kept) return found;
  const { x: focalX, y: focalY } = kept[found.id] ?? { x: 50, y: 50 };
  return { ...found, focalX, focalY };
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
