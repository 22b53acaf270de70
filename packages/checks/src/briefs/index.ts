export type { BriefContext, BriefRule, BriefRuleFinding } from './brief-rule.js';
export { type BriefText, briefTexts } from './brief-texts.js';
export { type BriefFinding, checkBrief } from './check-brief.js';
export { briefRules } from './rules/index.js';
