import type { PreviewSubject } from '@pantograph/pages';

const labels: Readonly<Record<string, string>> = {
  title: 'Title',
  description: 'Description',
  slug: 'Address',
  template: 'Template',
  date: 'Date',
  updated: 'Updated',
  authors: 'Authors',
  tags: 'Tags',
  image: 'Picture',
  body: 'Text',
};
const longest = 160;

/** Tell what differs around the sections of a document, in words. */
export function frameChanges(
  live: PreviewSubject,
  written: PreviewSubject,
): { label: string; before: string; after: string }[] {
  return Object.entries(labels).flatMap(([name, label]) => {
    const [before, after] = [live, written].map((subject) => asText((subject as Record<string, unknown>)[name]));
    if (before === after) return [];
    if (name === 'body') return [{ label, before: 'as it is live', after: 'changed' }];
    return [{ label, before: shorten(before), after: shorten(after) }];
  });
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? String((value as { src?: unknown }).src ?? '') : String(value);
}

function shorten(text = ''): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
