import type { Finding } from '@pantograph/contract';

/** A finding of a campaign: `path` leads into the brief, and `line` is that of the brief's file. */
export interface CampaignFinding extends Finding {
  /** The channel concerned; missing where all are. */
  channel?: string;
  /** The format of the channel, where it concerns one alone. */
  format?: string;
  /** The language concerned; missing where all are. */
  locale?: string;
}
