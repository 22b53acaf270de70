/** How grave a finding is: an error stops the document from being published. */
export type Severity = 'error' | 'warning';

/** Something a rule found, written for whoever has to mend it. */
export interface Finding {
  /** The id of the rule, such as `schema` or `link-target`. */
  rule: string;
  severity: Severity;
  /** The file it was found in, where there is one, relative to the place the source was given. */
  file?: string;
  /** 1-based. */
  line?: number;
  /** Where in the document: keys and 0-based indices joined by dots, such as `sections.2.title`. */
  path: string;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  fix: string;
}
