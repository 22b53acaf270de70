import { type Campaign, campaignSchema, documentFindings, readValues, withLines } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { without } from './without.js';

/** A brief as far as it can be read, and what is wrong with the rest; each finding has its line. */
export interface ReadBrief {
  /** Missing where the file cannot be read at all. */
  brief?: Campaign;
  /** As it stands in the file, for lines of what is found later. */
  text: string;
  findings: Finding[];
}

/** How often a brief may be wrong in another way after what was wrong has been left out. */
const rounds = 8;

/**
 * Read a brief from YAML or JSON. What its schema refuses is left out and told, so that one mistake never keeps the rest of a
 * campaign from being made.
 */
export async function readBrief(content: Uint8Array): Promise<ReadBrief> {
  const { text, value, findings: unreadable } = readValues(Buffer.from(content));
  if (text === undefined) return { text: '', findings: unreadable };
  const findings: Finding[] = [];
  let rest: unknown = value;
  for (let round = 0; round < rounds; round++) {
    const { data, error } = campaignSchema.safeParse(rest);
    if (data) return { brief: data, text, findings: await withLines(findings, text) };
    findings.push(...documentFindings(error, rest));
    const cleared = without(rest, error.issues);
    if (cleared === rest) break;
    rest = cleared;
  }
  return { text, findings: await withLines(findings, text) };
}
