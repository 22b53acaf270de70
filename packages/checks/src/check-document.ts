import type { Document } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { CheckContext } from './check-context.js';
import type { Rule } from './rule.js';
import { rules } from './rules/index.js';

/** Check a document against every rule that applies to it. */
export function checkDocument(document: Document, context: CheckContext, checked: readonly Rule[] = rules): Finding[] {
  return checked
    .filter(({ appliesTo }) => appliesTo.includes(document.type))
    .flatMap(({ id, severity, check }) =>
      check(document, context).map((finding) => ({ rule: id, severity, ...finding })),
    );
}
