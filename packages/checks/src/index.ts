export type { CheckBrand, CheckContext } from './check-context.js';
export { checkDocument } from './check-document.js';
export type { Rule, RuleFinding } from './rule.js';
export { rules } from './rules/index.js';
