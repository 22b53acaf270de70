import type { Document, DocumentType } from '@pantograph/content';
import type { Finding, Severity } from '@pantograph/contract';
import type { CheckContext } from './check-context.js';

/** What a rule found; its id and severity are the rule's. */
export type RuleFinding = Pick<Finding, 'path' | 'message' | 'fix'>;

/** One demand on documents. */
export interface Rule {
  /** In kebab-case, as in findings; also the name of its file and its page of documentation. */
  id: string;
  /** An error stops a document from being published; what was live of it stays live. */
  severity: Severity;
  appliesTo: readonly DocumentType[];
  check(document: Document, context: CheckContext): RuleFinding[];
  /** The page that explains it, relative to the repository. */
  docs: string;
}
