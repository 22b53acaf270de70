import type { CollectionConfig } from 'payload';
import { audit } from './audit.ts';
import { comments } from './comments.ts';
import { deliveries } from './deliveries.ts';
import { desk } from './desk.ts';
import { limits } from './limits.ts';
import { live } from './live.ts';
import { mails } from './mails.ts';
import { outboxRows } from './outbox.ts';
import { previewLinks } from './preview-links.ts';
import { publications } from './publications.ts';
import { uses } from './uses.ts';
import { workflow } from './workflow.ts';

/** What the CMS keeps for itself, a row at a time: see src/database/rows.ts. */
export const hiddenCollections: CollectionConfig[] = [
  outboxRows,
  publications,
  workflow,
  audit,
  uses,
  desk,
  comments,
  previewLinks,
  live,
  mails,
  deliveries,
  limits,
];
