import type { Finding } from '@pantograph/contract';
import type { z } from 'zod';
import { authorSchema } from './author.js';
import type { Document } from './document.js';
import type { DocumentType } from './document-base.js';
import { documentFindings } from './document-findings.js';
import { mediaSchema } from './media.js';
import { pageSchema } from './page-schema.js';
import { postSchema } from './post.js';
import { redirectsSchema } from './redirects.js';
import { settingsSchema } from './settings.js';

/** The schema of each kind of document. */
export const documentSchemas: Readonly<Record<DocumentType, z.ZodType>> = {
  page: pageSchema,
  post: postSchema,
  author: authorSchema,
  settings: settingsSchema,
  media: mediaSchema,
  redirects: redirectsSchema,
};

export type ParsedDocument<D extends Document = Document> =
  | { document: D; findings?: undefined }
  | { document?: undefined; findings: Finding[] };

/** Check that something is a document of the newest schema; migrate it first where it may be older. */
export function parseDocument<D extends Document = Document>(candidate: { type: D['type'] }): ParsedDocument<D> {
  const result = documentSchemas[candidate.type].safeParse(candidate);
  // The schema of a type gives documents of that type; TypeScript cannot follow the look-up.
  return result.success ? { document: result.data as D } : { findings: documentFindings(result.error, candidate) };
}
