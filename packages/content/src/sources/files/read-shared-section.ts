import { hash } from 'node:crypto';
import type { Finding } from '@pantograph/contract';
import { documentFindings } from '../../documents/document-findings.js';
import { sharedPrefix, sharedSectionFrame } from '../../documents/shared-section.js';
import type { Highlighter } from '../../markdown/highlighter.js';
import type { AnyDocument } from '../../migrations/migration.js';
import type { ReadContext, ReadOutcome } from '../folder/folder-format.js';
import type { Classified } from './classify.js';
import { makeDocument } from './read-document-file.js';
import { noFields, readValues } from './read-values.js';
import { withLines } from './with-lines.js';

/**
 * Check a file of `shared-sections/`: a section that pages name, each of which has it in its own document. It makes no document
 * itself; its facts are the hash of its text, so that its pages are read again when it changes.
 */
export async function readSharedSection(
  what: Classified,
  content: Buffer,
  context: ReadContext,
  highlighter: Highlighter,
): Promise<ReadOutcome> {
  const { text, value, findings: unread } = readValues(content);
  if (text === undefined) return { findings: unread };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { findings: [noFields()] };
  const { status, schemaVersion, sections, ...frame } = value as AnyDocument;
  const { error } = sharedSectionFrame.safeParse(frame);
  const wrong = [
    ...(error ? documentFindings(error, frame) : []),
    ...(Array.isArray(sections) && sections.length === 1 ? [] : [notOne]),
  ];
  const name = (sections as AnyDocument[] | undefined)?.[0]?.section;
  if (typeof name === 'string' && name.startsWith(sharedPrefix)) wrong.push(notAnother);
  if (wrong.length > 0) return { findings: await withLines(wrong, text) };
  // It is judged as the page that has it and nothing else.
  const page = {
    ...{ template: 'home', title: 'Shared section', description: 'Shared section.', sections },
    ...(status !== undefined && { status }),
    ...(schemaVersion !== undefined && { schemaVersion }),
  };
  const asPage = { ...what, type: 'page' as const, key: `shared-section-${what.key}` };
  const { documents, findings } = await makeDocument(asPage, page, context, highlighter);
  const placed = await withLines(findings, text);
  return documents ? { documents: [], findings: placed, facts: hash('sha1', content) } : { findings: placed };
}

const notOne: Finding = {
  rule: 'schema',
  severity: 'error',
  path: 'sections',
  message: 'A shared section is one section.',
  fix: 'Write one under "sections", and a file for each other.',
};

const notAnother: Finding = {
  rule: 'schema',
  severity: 'error',
  path: 'sections.0.section',
  message: 'A shared section cannot be made of another.',
  fix: 'Write a section of its own here.',
};
