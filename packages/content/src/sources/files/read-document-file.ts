import { sections } from '@pantograph/components';
import type { Finding } from '@pantograph/contract';
import { type DocumentType, documentTypes } from '../../documents/document-base.js';
import { documentId } from '../../documents/document-id.js';
import { parseDocument } from '../../documents/parse-document.js';
import { redirectFindings } from '../../documents/redirect-findings.js';
import { reservedSlug } from '../../documents/reserved-slug.js';
import { type SectionField, sectionFields } from '../../documents/section-fields.js';
import { HeadingIds } from '../../markdown/heading-ids.js';
import type { Highlighter } from '../../markdown/highlighter.js';
import { unsafeAddress } from '../../markdown/markdown-report.js';
import { renderMarkdown } from '../../markdown/render-markdown.js';
import { scopeIds } from '../../markdown/scope-ids.js';
import { migrate } from '../../migrations/migrate.js';
import type { AnyDocument } from '../../migrations/migration.js';
import { address } from '../../references/address.js';
import type { ReadContext, ReadOutcome } from '../folder/folder-format.js';
import type { Classified } from './classify.js';
import { fillImage } from './fill-image.js';
import { noFields, readValues } from './read-values.js';
import { resolveShared } from './resolve-shared.js';
import { visitField } from './visit-field.js';
import { withLines } from './with-lines.js';

/** What the file's place and name say, and its content therefore may not. */
const fromPath = ['id', 'type', 'key', 'brand', 'locale'];
/** They have no address of their own. */
const withoutPage: ReadonlySet<DocumentType> = new Set(['settings', 'redirects']);
const pictureFields: readonly SectionField[] = [{ path: ['image'], control: 'image' }];
const sectionPlans = new Map<string, readonly SectionField[]>();

/** A file that becomes a document. */
export type ClassifiedDocument = Classified & { type: DocumentType };

/** Tell whether a file becomes a document, and is not only part of some, or for people. */
export function isDocumentFile(what: Classified): what is ClassifiedDocument {
  return (documentTypes as readonly string[]).includes(what.type);
}

/** Make the document of a YAML or JSON file: a page, an author, settings or redirects. */
export async function readDocumentFile(
  what: ClassifiedDocument,
  content: Buffer,
  context: ReadContext,
  highlighter: Highlighter,
): Promise<ReadOutcome> {
  const { text, findings: unread, value: read } = readValues(content);
  if (text === undefined) return { findings: unread };
  // Redirects are a list, or fields where a schemaVersion stands beside it.
  const isList = what.type === 'redirects' && Array.isArray(read);
  const value = isList ? { redirects: read } : read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { findings: [noFields()] };
  const outcome = await makeDocument(what, value as AnyDocument, context, highlighter);
  const found = isList ? outcome.findings.map(inList) : outcome.findings;
  const findings = await withLines(found, text);
  return outcome.documents ? { ...outcome, findings } : { findings };
}

/** Name a place in the list that the file is. */
function inList(finding: Finding): Finding {
  return { ...finding, path: finding.path.replace(/^redirects\.?/, '') };
}

/** Make the document of what a file holds; its paths are those of the document. */
export async function makeDocument(
  what: ClassifiedDocument,
  fields: AnyDocument,
  context: ReadContext,
  highlighter: Highlighter,
): Promise<ReadOutcome> {
  const { type, brand, locale, key } = what;
  const given = fromPath.find((name) => Object.hasOwn(fields, name));
  if (given) {
    return {
      findings: [
        {
          rule: 'schema',
          severity: 'error',
          path: given,
          message: `The field "${given}" comes from the file's name and place.`,
          fix: 'Remove it from the file.',
        },
      ],
    };
  }
  const isHome = type === 'page' && key === 'home';
  const { document: current, finding } = migrate({
    status: 'published',
    slug: isHome || withoutPage.has(type) ? '' : key,
    ...fields,
    schemaVersion: Object.hasOwn(fields, 'schemaVersion') ? (fields.schemaVersion as number) : 1,
    id: documentId(brand.id, type, locale, key),
    type,
    key,
    brand: brand.id,
    locale,
  });
  if (finding) return { findings: [finding] };
  const { sections, findings: unresolved } = resolveShared(current, what, context);
  if (unresolved.length > 0) return { findings: unresolved };
  current.sections = sections;
  if (sections === undefined) delete current.sections;
  const warnings: Finding[] = [];
  const errors: Finding[] = [];
  await fill(current, what, context, highlighter, errors, warnings);
  const { document, findings } = parseDocument(
    current as AnyDocument & { type: Exclude<DocumentType, 'post' | 'media'> },
  );
  if (!document) return { findings: [...errors, ...findings] };
  const reserved = document.slug === '' ? undefined : reservedSlug(type, document.slug, brand.locales);
  if (reserved) errors.push(reservedFinding(document.slug, reserved));
  const ofRedirects = document.type === 'redirects' ? redirectFindings(document.redirects, brand) : [];
  for (const found of ofRedirects) (found.severity === 'error' ? errors : warnings).push(found);
  if (errors.length > 0) return { findings: errors };
  const claim = withoutPage.has(type)
    ? ''
    : `${brand.id} ${address({ type, key, locale, slug: document.slug }, brand)}`;
  return { documents: [document], findings: warnings, claim: claim.normalize('NFC').toLowerCase() };
}

/** Fill in what a file leaves out, pictures' sizes, and turn Markdown into HTML, in place. */
async function fill(
  document: AnyDocument,
  { base, locale }: Classified,
  context: ReadContext,
  highlighter: Highlighter,
  errors: Finding[],
  warnings: Finding[],
): Promise<void> {
  const image = (value: unknown, path: string) => fillImage(value, path, base, context, errors);
  for (const field of pictureFields) await visitField(document, field, '', image);
  const list = document.sections;
  if (!Array.isArray(list)) return;
  const ids = new HeadingIds();
  let texts = 0;
  errors.push(...reserveAnchors(list, ids));
  for (const [index, section] of list.entries()) {
    const name = (section as AnyDocument | null)?.section;
    if (typeof name !== 'string') continue;
    for (const field of planOf(name)) {
      await visitField(section as AnyDocument, field, `sections.${index}`, async (value, path) => {
        if (field.control === 'image') return image(value, path);
        if (typeof value !== 'string') return value;
        const rendered = await renderMarkdown(value, {
          locale,
          highlighter,
          ids,
          image: (src) => {
            const [width, height] = context.facts(`${base}${src}`)?.split('x').map(Number) ?? [];
            if (width === undefined || height === undefined) {
              image({ src }, path);
              return undefined;
            }
            return { src, width, height };
          },
        });
        for (const finding of rendered.findings) {
          if (finding.rule === unsafeAddress) errors.push({ ...finding, severity: 'error', path });
          else warnings.push({ ...finding, path });
        }
        if (rendered.html.includes(' id="')) texts++;
        return scopeIds(rendered.html, texts);
      });
    }
  }
}

/** Keep the anchors of sections from being given to headings, and find those that are another's. */
function reserveAnchors(sections: readonly unknown[], ids: HeadingIds): Finding[] {
  return sections.flatMap((section, index): Finding[] => {
    const anchor = (section as AnyDocument | null)?.anchor;
    if (typeof anchor !== 'string' || ids.reserve(anchor)) return [];
    return [
      {
        rule: 'schema',
        severity: 'error',
        path: `sections.${index}.anchor`,
        message: `The anchor "${anchor}" is taken on this page, by another section or by the page's frame.`,
        fix: 'Choose another; each place of a page needs an anchor of its own.',
      },
    ];
  });
}

function planOf(name: string): readonly SectionField[] {
  const known = sectionPlans.get(name);
  if (known) return known;
  const contract = Object.hasOwn(sections, name) ? sections[name] : undefined;
  const plan = contract ? sectionFields(contract.props, ['image', 'rich-text']) : [];
  sectionPlans.set(name, plan);
  return plan;
}

function reservedFinding(slug: string, reason: string): Finding {
  return {
    rule: 'slug',
    severity: 'error',
    path: 'slug',
    message: `The slug "${slug}" ${reason}.`,
    fix: 'Choose another slug, or rename the file.',
  };
}
