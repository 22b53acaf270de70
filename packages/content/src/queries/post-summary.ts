import type { DocumentSummary } from '../store/document-summary.js';

/** A post as lists show it. */
export interface PostSummary extends DocumentSummary {
  id: string;
  type: 'post';
  brand: string;
  locale: string;
  key: string;
  slug: string;
  title: string;
  description: string;
  date: string;
  authors: string[];
  tags: string[];
  minutes: number;
}
