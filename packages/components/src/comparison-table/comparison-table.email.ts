import type { EmailFact, EmailPart, EmailTemplate } from '@pantograph/contract';
import type { ComparisonTableProps } from './comparison-table.schema.js';

/** Each row as a title with what every column has: a table of four columns does not fit a phone. */
export const comparisonTableEmail: EmailTemplate<ComparisonTableProps> = (props) => {
  const { kicker, title, body, rowsLabel, columns, rows, primary, note } = props;
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  if (columns.some((column) => column.note)) {
    parts.push({ kind: 'facts', items: columns.map((column) => ({ label: column.name, value: column.note ?? '' })) });
  }
  parts.push({ kind: 'words', tone: 'kicker', text: rowsLabel });
  for (const { label, help, values } of rows) {
    parts.push({ kind: 'title', level: 3, text: label });
    if (help) parts.push({ kind: 'words', tone: 'note', text: help });
    parts.push({ kind: 'facts', items: columns.map(({ name }, index) => fact(name, values[index], props)) });
  }
  if (primary) parts.push({ kind: 'button', ...primary });
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};

type Value = ComparisonTableProps['rows'][number]['values'][number];

/** Signs stand where the document has no words for a mark, for those of the component are English. */
function fact(label: string, value: Value | undefined, props: ComparisonTableProps): EmailFact {
  const marks = { yes: props.yesLabel ?? '✓', partly: props.partlyLabel ?? '±', no: props.noLabel ?? '–', none: '' };
  const mark = marks[value?.mark ?? 'none'];
  return { label, value: value?.text ?? (mark === '' ? '–' : mark) };
}
