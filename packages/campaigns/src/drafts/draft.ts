import type { ChannelName } from '@pantograph/channels';

/** What was composed for a draft: its leaves are phrases of the brief, and plain values. */
export interface DraftTree {
  /** Names it among the drafts of its channel. */
  key: string;
  sections: readonly object[];
  [field: string]: unknown;
}

/** A draft of one document of one channel, in one language, in words that a person may change. */
export interface Draft {
  channel: ChannelName;
  key: string;
  locale: string;
  /** Plain values in a document's shape; its references are those of documents, such as `page:pilot` and `media/quay.svg`. */
  document: Readonly<Record<string, unknown>>;
  /** Place in the draft to the place in the brief where its words come from. */
  origins: Readonly<Record<string, string>>;
  /** Places in the brief that have no words in this language; nothing is made of the draft until they have. */
  awaiting: readonly string[];
}
