import type { DraftFields } from '../drafts/draft-fields.js';
import type { CampaignFinding } from '../finding.js';

/** A file that was made, as it was written. */
export interface MadeFile {
  channel: string;
  format: string;
  locale: string;
  path: string;
  bytes: number;
  /** Of its content; another one on disk is a person's. */
  hash: string;
  type: string;
  alt?: string;
}

/** What a folder was made from, so that the next run makes only what changed. */
export interface Manifest {
  version: 1;
  /** The code and the brand that made it. */
  basis?: string;
  /** File of a draft to its fields as they were written last. */
  drafts: Record<string, DraftFields>;
  /** A job by what it was made from. */
  jobs: Record<string, { files: MadeFile[]; findings: CampaignFinding[] }>;
  /** Every file that was written, with the hash of what was written. */
  written: Record<string, string>;
}

/** Read what is known of a folder; nothing where it is new, or what is known cannot be read. */
export function readManifest(text: string): Manifest {
  try {
    const manifest = text === '' ? undefined : (JSON.parse(text) as Manifest);
    if (manifest?.version === 1) return manifest;
  } catch {
    // A broken record is as good as none: everything is made again, and what people wrote is kept.
  }
  return { version: 1, drafts: {}, jobs: {}, written: {} };
}

/** The file in a campaign's folder that says what it was made from. */
export const manifestName = '.campaign.json';
