import type { Document } from '../documents/document.js';

/** A picture as documents name it. */
export interface SummaryImage {
  src: string;
  alt: string;
  width: number;
  height: number;
}

/** What lists, feeds and neighbours show of a document: all but its long fields. Missing where the type has no such field. */
export interface DocumentSummary {
  /** Of an author: the name. */
  title?: string;
  description?: string;
  date?: string;
  updated?: string;
  authors?: string[];
  tags?: string[];
  image?: SummaryImage;
  minutes?: number;
  /** Of an author. */
  role?: string;
  noindex?: boolean;
}

const fields = ['title', 'description', 'date', 'updated', 'authors', 'tags', 'image', 'minutes', 'role', 'noindex'];

/** Take from a document what others show of it. */
export function summarise(document: Document): DocumentSummary {
  const summary: Record<string, unknown> = {};
  const values = document as unknown as Record<string, unknown>;
  for (const field of fields) if (values[field] !== undefined) summary[field] = values[field];
  if (document.type === 'author') summary.title = document.name;
  return summary;
}
