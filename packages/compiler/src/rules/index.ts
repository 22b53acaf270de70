import type { Rule } from './rule.js';

/** The authoring rules, whatever the target. */
export const rules: readonly Rule[] = [];
