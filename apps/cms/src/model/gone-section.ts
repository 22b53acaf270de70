import type { Block } from 'payload';
import { isValues, rowsOf, type Values, valueAt } from './node.ts';

/** The name of the block that stands for a section whose type the components no longer have. */
export const goneSectionName = 'gone-section';

const label = 'Section that is gone';

/**
 * Stands where a section of a type stood that the components no longer have, and keeps all of it. Nobody adds one: it is what
 * `showGone` makes.
 */
export const goneSectionBlock: Block = {
  slug: goneSectionName,
  interfaceName: 'GoneSectionBlock',
  labels: { singular: label, plural: 'Sections that are gone' },
  admin: {
    disableBlockName: true,
    components: {
      Label: { path: '/admin/document/section-label.tsx#SectionLabel', clientProps: { kind: label } },
    },
  },
  fields: [
    { name: 'name', type: 'text', label: 'What it was', admin: { readOnly: true } },
    {
      name: 'words',
      type: 'textarea',
      label: 'What it says',
      admin: {
        readOnly: true,
        description:
          'The design system has no such section any more, so that no page can show it. Take it out to publish this page, ' +
          'or ask a developer to bring it back: then everything that was in it is here again.',
      },
    },
    {
      name: 'kept',
      type: 'textarea',
      label: 'All that was in it',
      admin: { hidden: true, components: { Diff: '/admin/document/nothing.tsx#Nothing' } },
    },
  ],
};

/** Tell whether a row stands for a section whose type is gone. */
export function isGone(row: unknown): boolean {
  return valueAt(row, 'blockType') === goneSectionName;
}

/**
 * Show each section of a type that is gone as what stands for it, and each that has come back as it was.
 *
 * @returns the same rows where nothing is gone and nothing has come back
 */
export function showGone(rows: unknown, known: ReadonlySet<string>): unknown {
  if (!Array.isArray(rows)) return rows;
  const shown = rows.map((row) => {
    const was = keptOf(row);
    const name = valueAt(was, 'blockType');
    if (!isValues(was) || typeof name !== 'string') return row;
    if (known.has(name)) return was;
    return isGone(row) ? row : standIn(was, name);
  });
  return shown.some((row, index) => row !== rows[index]) ? shown : rows;
}

/** Get a section as it was written, whether something stands for it or not. */
export function keptOf(row: unknown): unknown {
  if (!isGone(row)) return row;
  const kept = valueAt(row, 'kept');
  return typeof kept === 'string' ? JSON.parse(kept) : row;
}

/** List the types of sections of a document that are gone. */
export function goneIn(sections: unknown): string[] {
  const names = rowsOf(sections)
    .filter(isGone)
    .map((row) => String(valueAt(row, 'name')));
  return [...new Set(names)];
}

function standIn(row: Values, name: string): Values {
  const words = [...new Set(wordsIn(row))].join('\n');
  return { id: row.id, blockType: goneSectionName, name, words, kept: JSON.stringify(row) };
}

/** What names, types and files are called is nothing that anybody reads. */
const unread = new Set([
  'id',
  'blockType',
  'blockName',
  'type',
  'kind',
  'file',
  'document',
  'format',
  'direction',
  'tag',
]);

/** Get the texts of a value in all languages, in their order; of formatted text its words. */
function wordsIn(value: unknown, name = ''): string[] {
  if (unread.has(name)) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((inner) => wordsIn(inner));
  return isValues(value) ? Object.entries(value).flatMap(([inner, below]) => wordsIn(below, inner)) : [];
}
