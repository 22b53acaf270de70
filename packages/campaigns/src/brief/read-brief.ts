import { type Campaign, campaignSchema, documentFindings, ofBranch, readValues } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { BriefLines } from './brief-lines.js';
import { inOrder } from './in-order.js';
import { without } from './without.js';
import { withoutCutTexts } from './without-cut-texts.js';

/** A brief as far as it can be read, and what is wrong with the rest; each finding has its line. */
export interface ReadBrief {
  /** Missing where the file cannot be read at all. */
  brief?: Campaign;
  /** As it stands in the file. */
  text: string;
  /** Finds the lines of what is found later. */
  lines: BriefLines;
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
  if (text === undefined) return { text: '', lines: new BriefLines('', new Map()), findings: unreadable };
  const ordered = inOrder(value);
  const lines = new BriefLines(text, ordered.written);
  const { value: whole, findings } = withoutCutTexts(ordered.value);
  let rest: unknown = whole;
  for (let round = 0; round < rounds; round++) {
    const { data, error } = campaignSchema.safeParse(rest);
    if (data) return { brief: data, text, lines, findings: await lines.add(findings) };
    // What was left out before is not missing for a second reason.
    const told = new Set(findings.map(({ path }) => path));
    findings.push(...documentFindings(error, rest).filter(({ path }) => !told.has(path)));
    const cleared = without(rest, error.issues.flatMap(ofBranch));
    if (cleared === rest) break;
    rest = cleared;
  }
  return { text, lines, findings: await lines.add(findings) };
}
