import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Say of a union what is wrong with the one alternative that was meant: that whose fields the value has most of. The issue itself
 * where no alternative takes a value of this kind, or several do equally well.
 */
export function ofBranch(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors
    .filter((branch) => branch.length > 0)
    .map((branch) => ({ branch, distance: distanceOf(branch) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest, next] = branches;
  if (!nearest || nearest.distance === Number.POSITIVE_INFINITY || nearest.distance === next?.distance) return [issue];
  return nearest.branch.flatMap((inner) => ofBranch({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Count what a value has and an alternative does not know; it may be of another kind altogether. */
function distanceOf(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => sum + strangeness(issue), 0);
}

function strangeness(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  if (issue.code === 'invalid_key') return 1;
  if (issue.path.length > 0) return issue.code === 'invalid_type' && issue.input === undefined ? 1 : 0;
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') return Number.POSITIVE_INFINITY;
  return issue.code === 'invalid_union' ? Math.min(...issue.errors.map(distanceOf)) : 0;
}
