import type { CampaignProgress } from '@pantograph/campaigns';

/** One thing that was found while a campaign was made, in words of the form. */
export interface ToldFinding {
  severity: 'error' | 'warning';
  /** The field of the brief, in words: `Key messages, 2, Title`; empty where it concerns all of it. */
  field: string;
  /** Its place: keys and indices joined by dots. */
  path: string;
  message: string;
  fix: string;
  /** The channels concerned, each with its language: `Email (German)`; empty where all are. */
  places: string[];
}

/** A page or post that the drafts asked for. */
export interface TakenDraft {
  collection: 'pages' | 'posts';
  id: string;
  key: string;
  title: string;
  /** Whether it was there before, and was left as it is. */
  isKept: boolean;
}

/** What the last run over a campaign made. */
export interface MadeReport {
  /** ISO 8601 in UTC. */
  at: string;
  by: string;
  /** The revision of the campaign that it was made from. */
  rev: number;
  /** How many files there are, and how many of them were made by this run. */
  files: number;
  made: number;
  channels: { channel: string; locale: string; files: number }[];
  drafts: TakenDraft[];
  findings: ToldFinding[];
}

/** How far a campaign is, as the endpoint tells it. */
export interface MadeAnswer {
  running: CampaignProgress | null;
  report: MadeReport | null;
  /** Why the last run did not come to its end; null where it did. */
  problem: string | null;
  /** What the campaign names now, its revision, and who saved that. */
  rev: number;
  savedBy: string | null;
  documents: { relationTo: 'pages' | 'posts'; value: string }[];
}
