import type { Campaign } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { BriefContext, BriefRule } from './brief-rule.js';
import { briefRules } from './rules/index.js';

/** A finding in a brief, with the channels that it concerns. */
export interface BriefFinding extends Finding {
  channels: readonly string[];
}

/** Check a brief against every rule for briefs. */
export function checkBrief(
  brief: Campaign,
  context: BriefContext,
  checked: readonly BriefRule[] = briefRules,
): BriefFinding[] {
  return checked.flatMap(({ id, severity, check }) =>
    check(brief, context).map(({ channels = context.wanted, ...finding }) => ({
      rule: id,
      severity,
      ...finding,
      channels,
    })),
  );
}
