import { type Html, html } from '../html/html.js';

/** A heading of a post. */
export interface OutlineEntry {
  depth: number;
  id: string;
  text: string;
}

/** Fewer headings than this need no table of contents. */
const fewest = 3;

/** Show a table of contents: headings of depth 2, and under each those of depth 3. */
export function outline(entries: readonly OutlineEntry[], label: string): Html | '' {
  const groups = nest(entries);
  if (groups.length < fewest) return '';
  return html`<nav class="pg-outline" aria-label="${label}"><p class="pg-outline__title" aria-hidden="true">${label}</p><ol>${groups.map(
    ({ entry, children }) =>
      html`<li>${link(entry)}${children.length > 0 && html`<ol>${children.map((child) => html`<li>${link(child)}</li>`)}</ol>`}</li>`,
  )}</ol></nav>`;
}

interface Group {
  entry: OutlineEntry;
  children: OutlineEntry[];
}

function nest(entries: readonly OutlineEntry[]): Group[] {
  const groups: Group[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && entry.depth > last.entry.depth) last.children.push(entry);
    else groups.push({ entry, children: [] });
  }
  return groups;
}

function link({ id, text }: OutlineEntry): Html {
  return html`<a href="#${encodeURIComponent(id)}">${text}</a>`;
}
