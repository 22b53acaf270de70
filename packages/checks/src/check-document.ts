import type { Document } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { CheckContext } from './check-context.js';
import type { Rule } from './rule.js';
import { rules } from './rules/index.js';

/** Check a document against every rule that applies to it. */
export function checkDocument(document: Document, context: CheckContext, checked: readonly Rule[] = rules): Finding[] {
  const findings: Finding[] = [];
  for (const { id, severity, appliesTo, check } of checked) {
    if (!appliesTo.includes(document.type)) continue;
    for (const finding of check(document, context)) findings.push({ rule: id, severity, ...finding });
  }
  return findings;
}
