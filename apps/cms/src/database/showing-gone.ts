import type { Find, FindOne, FindVersions } from 'payload';
import { showGone } from '../model/gone-section.ts';
import { knownSections } from '../model/known-sections.ts';
import { isValues } from '../model/node.ts';

/** As much of Payload's adapters as documents are read with. */
interface ReadingAdapter {
  find: Find;
  findOne: FindOne;
  findVersions: FindVersions;
}

const withSections = new Set(['pages', 'shared-sections']);

/**
 * Let whoever reads documents and versions find what stands for a section (`goneSectionBlock`) where its type is gone: Payload
 * stumbles over a block that it does not know, or drops it without a word.
 */
export function showingGone<Adapter extends object>(made: Adapter): Adapter {
  const adapter = made as Adapter & ReadingAdapter;
  const { find, findOne, findVersions } = adapter;
  adapter.find = async function (this: ReadingAdapter, args) {
    const found = await find.call(this, args);
    return withSections.has(args.collection) ? { ...found, docs: found.docs.map(shown) } : found;
  } as Find;
  adapter.findOne = async function (this: ReadingAdapter, args) {
    const found = await findOne.call(this, args);
    return withSections.has(args.collection) ? shown(found) : found;
  } as FindOne;
  adapter.findVersions = async function (this: ReadingAdapter, args) {
    const found = await findVersions.call(this, args);
    if (!withSections.has(args.collection)) return found;
    const docs = found.docs.map((version) => ({ ...version, version: shown(version.version) }));
    return { ...found, docs };
  } as FindVersions;
  return adapter;
}

function shown<Document>(document: Document): Document {
  if (!isValues(document)) return document;
  const sections = showGone(document.sections, knownSections);
  return sections === document.sections ? document : { ...document, sections };
}
