import type { Finding } from '@pantograph/contract';
import type { ComponentSyntax } from '../source/component-syntax.js';
import type { Rule } from './rule.js';

/** Check a component's source against rules. */
export function lint(source: ComponentSyntax, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) =>
    rule.check(source).map(({ line, message, fix }) => ({
      rule: rule.id,
      severity: 'error' as const,
      file: source.file,
      line,
      path: source.name,
      message: `${message} ${rule.why}`,
      fix,
    })),
  );
}
