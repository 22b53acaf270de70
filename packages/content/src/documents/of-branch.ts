import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Say of a union what is wrong with the one alternative that was meant: that which takes a value of this kind at all. The issue
 * itself where none or several do.
 */
export function ofBranch(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((branch) => branch.length > 0 && !branch.some(isOfAnotherKind));
  const [branch] = meant;
  if (branch === undefined || meant.length > 1) return [issue];
  return branch.flatMap((inner) => ofBranch({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfAnotherKind({ code, path }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}
