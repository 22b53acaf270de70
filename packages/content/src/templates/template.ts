import type { TemplateName } from '../documents/page.js';

/** A kind of page: which sections it has, in which order, and an example to begin from. */
export interface Template {
  name: TemplateName;
  label: string;
  /** One sentence: when to take it. */
  description: string;
  /** What may stand on it, as often as wanted. The required ones must, first of their kind in this order. */
  sections: readonly { section: string; required?: true }[];
  /** A whole page in YAML, ready to publish as a draft. */
  example: string;
}
