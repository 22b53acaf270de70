import type { Finding } from '@pantograph/contract';
import { type ResolvedBrand, toFinding } from './dtcg/resolve-brand.js';
import { contexts, type Origin, type Problem } from './dtcg/types.js';
import { contrast } from './rules/contrast.js';
import { requireTokens } from './rules/required-tokens.js';
import type { Rule } from './rules/rule.js';
import { semanticAlias } from './rules/semantic-alias.js';
import { tokenName } from './rules/token-name.js';
import { valueType } from './rules/value-type.js';

const rules: Rule[] = [tokenName, valueType, semanticAlias, requireTokens, contrast];

/** Run every rule on a resolved brand. What resolving itself found comes first. */
export function lintResolved(brand: ResolvedBrand): Finding[] {
  // Where a whole file could not be read, nothing else that seems wrong means anything.
  const unread = brand.findings.filter((finding) => finding.path === '');
  if (unread.length > 0) return unread;
  const findings = new Map(brand.findings.map((finding) => [key(finding), finding]));
  for (const context of contexts) {
    const tokens = brand.tokens[context];
    const origins = new Map<string, Origin>([...tokens].map(([id, token]) => [id, token.origin]));
    for (const problem of rules.flatMap((rule) => rule(tokens, context))) {
      const finding = toFinding({ ...problem, file: placeFor(problem, brand) }, brand.files, origins);
      // A token that could not be followed is not missing as well.
      if (finding.rule === 'missing-token' && brand.unresolved.has(finding.path)) continue;
      if (!findings.has(key(finding))) findings.set(key(finding), finding);
    }
  }
  return [...findings.values()];
}

/** A token that is missing has no place yet: name the one where it belongs. */
function placeFor(problem: Problem, { home }: ResolvedBrand): string | undefined {
  return problem.rule === 'missing-token' ? home : problem.file;
}

function key(finding: Finding): string {
  return [finding.rule, finding.file, finding.path, finding.rule === 'contrast' ? finding.message : ''].join(' ');
}
