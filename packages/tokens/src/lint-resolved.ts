import type { Finding } from '@pantograph/contract';
import { type ResolvedBrand, toFinding } from './dtcg/resolve-brand.js';
import { contexts, type Origin } from './dtcg/types.js';
import { contrast } from './rules/contrast.js';
import { requireTokens } from './rules/required-tokens.js';
import type { Rule } from './rules/rule.js';
import { semanticAlias } from './rules/semantic-alias.js';
import { tokenName } from './rules/token-name.js';
import { valueType } from './rules/value-type.js';

const rules: Rule[] = [tokenName, valueType, semanticAlias, requireTokens, contrast];

/** Run every rule on a resolved brand. What resolving itself found comes first. */
export function lintResolved(brand: ResolvedBrand): Finding[] {
  const findings = new Map(brand.findings.map((finding) => [key(finding), finding]));
  const broken = new Set(brand.findings.map((finding) => finding.path));
  for (const context of contexts) {
    const tokens = brand.tokens[context];
    const origins = new Map<string, Origin>([...tokens].map(([id, token]) => [id, token.origin]));
    for (const rule of rules) {
      for (const problem of rule(tokens, context)) {
        const finding = toFinding(problem, brand.files, origins);
        // A token that could not be followed is not missing as well.
        if (finding.rule === 'missing-token' && (broken.has(finding.path) || broken.has(''))) continue;
        if (!findings.has(key(finding))) findings.set(key(finding), finding);
      }
    }
  }
  return [...findings.values()];
}

function key(finding: Finding): string {
  return [finding.rule, finding.file, finding.path, finding.rule === 'contrast' ? finding.message : ''].join(' ');
}
