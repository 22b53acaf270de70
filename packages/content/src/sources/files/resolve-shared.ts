import type { Finding } from '@pantograph/contract';
import { sharedPrefix } from '../../documents/shared-section.js';
import { slugProblem } from '../../documents/slug-problem.js';
import { migrate } from '../../migrations/migrate.js';
import type { AnyDocument } from '../../migrations/migration.js';
import type { ReadContext } from '../folder/folder-format.js';
import type { Classified } from './classify.js';
import { readValues } from './read-values.js';

const endings = ['yaml', 'yml', 'json'];

/** Put the sections that a page names, `section: shared-section:KEY`, in their places; each is one, so that places stay. */
export function resolveShared(
  page: AnyDocument,
  what: Classified,
  context: ReadContext,
): { sections: unknown; findings: Finding[] } {
  const { sections } = page;
  if (!Array.isArray(sections)) return { sections, findings: [] };
  const findings: Finding[] = [];
  const resolved = sections.map((section: AnyDocument | null, index) => {
    const name = section?.section;
    if (typeof name !== 'string' || !name.startsWith(sharedPrefix)) return section;
    const found = findShared(name.slice(sharedPrefix.length), section as AnyDocument, page, what, context);
    if (!('message' in found)) return found.section;
    const { message, fix, at = 'section' } = found;
    findings.push({ rule: 'schema', severity: 'error', path: `sections.${index}.${at}`, message, fix });
    return section;
  });
  return { sections: resolved, findings };
}

type Found = { section: unknown } | { message: string; fix: string; at?: string };

function findShared(key: string, given: AnyDocument, page: AnyDocument, what: Classified, context: ReadContext): Found {
  const more = Object.keys(given).find((field) => field !== 'section');
  if (more !== undefined) {
    const message = `The field "${more}" belongs into the shared section, which is the same on all pages.`;
    return { message, fix: `Write it into ${folder}${key}.yaml, or make this a section of the page.`, at: more };
  }
  if (slugProblem(key) !== undefined) {
    return { message: `"${key.slice(0, 80)}" names no shared section.`, fix: `Write the name of a file of ${folder}.` };
  }
  const { text, isThere } = textOf(key, what, context);
  if (text === undefined) {
    return isThere
      ? { message: `The shared section "${key}" is not in order.`, fix: `Correct what is said of ${folder}${key}.` }
      : { message: `There is no shared section "${key}".`, fix: `Write ${folder}${key}.yaml, or correct the name.` };
  }
  const { schemaVersion = 1, status = 'published', sections } = readValues(Buffer.from(text)).value as AnyDocument;
  if (status !== 'published' && page.status === 'published') {
    const message = `The shared section "${key}" is not published, and this page is.`;
    return { message, fix: `Remove "status: ${String(status)}" from it when everybody may read it.` };
  }
  const { document } = migrate({ type: 'page', schemaVersion: schemaVersion as number, sections });
  return { section: (document?.sections as unknown[] | undefined)?.[0] };
}

const folder = 'shared-sections/';

/** Get the text of a shared section in the page's language or, where it has none, in the brand's first. */
function textOf(
  key: string,
  { base, brand, locale }: Classified,
  context: ReadContext,
): { text: string | undefined; isThere: boolean } {
  const { defaultLocale } = brand;
  const languages = [...new Set([locale, defaultLocale])];
  let isThere = false;
  for (const language of languages) {
    const names = language === defaultLocale ? [key, `${key}.${language}`] : [`${key}.${language}`];
    for (const path of names.flatMap((name) => endings.map((ending) => `${base}${folder}${name}.${ending}`))) {
      const text = context.text(path);
      if (text !== undefined) return { text, isThere: true };
      isThere ||= context.exists(path, false);
    }
    // One that is not in order is not to be replaced by another language's.
    if (isThere) break;
  }
  return { text: undefined, isThere };
}
