import type { EmailPart } from '@pantograph/contract';
import type { FoldedTable } from '../../fold/gather-tables.js';

/** Tell each row as a title with what every column has: a table of four columns does not fit a phone. */
export function tableParts({ corner, columns, rows }: FoldedTable): EmailPart[] {
  const parts: EmailPart[] = [];
  if (columns.some(({ note }) => note !== '')) {
    parts.push({ kind: 'facts', items: columns.map(({ text, note }) => ({ label: text, value: note })) });
  }
  if (corner !== '') parts.push({ kind: 'words', tone: 'kicker', text: corner });
  for (const { text, note, cells } of rows) {
    parts.push({ kind: 'title', level: 3, text });
    if (note !== '') parts.push({ kind: 'words', tone: 'note', text: note });
    const items = cells.map((value, index) => ({ label: columns[index]?.text ?? '', value: value || '–' }));
    parts.push({ kind: 'facts', items });
  }
  return parts;
}
