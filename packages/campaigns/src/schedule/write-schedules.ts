import { stringify } from 'csv-stringify/sync';

/** A post that is ready to be planned. */
export interface PlannedPost {
  text: string;
  /** Wall time in the brand's time zone, `2027-02-01 10:00`; empty where there is none. */
  at: string;
  /** Where the link in it leads. */
  link: string;
}

/** A spreadsheet opens these files too: what begins like a formula is told to be text. */
const style = { escape_formulas: true, quoted_string: true, record_delimiter: '\r\n' } as const;

/** Write posts of one network as Buffer imports them: https://support.buffer.com/article/926-how-to-upload-posts-in-bulk-to-buffer */
export function bufferCsv(posts: readonly PlannedPost[]): string {
  const rows = posts.map(({ text, at }) => [text, '', '', at]);
  return stringify([['Text', 'Image URL', 'Tags', 'Posting Time'], ...rows], style);
}

/** Write posts of one network as Hootsuite imports them, without a head: date, text, link. Hootsuite takes only posts with a time. */
export function hootsuiteCsv(posts: readonly PlannedPost[]): string {
  const rows = posts.filter(({ at }) => at !== '').map(({ text, at, link }) => [dayFirst(at), text, link]);
  return stringify(rows, style);
}

function dayFirst(at: string): string {
  return at.replace(/^(\d{4})-(\d\d)-(\d\d) /, '$3/$2/$1 ');
}
