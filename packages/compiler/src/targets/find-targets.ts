import { targets } from './registry.js';
import type { Target } from './target.js';

/**
 * Find targets by name; `all` means each there is.
 *
 * @throws {RangeError} that lists the names, where one is not known
 */
export function findTargets(names: readonly string[]): Target[] {
  return names.flatMap((name) => {
    if (name === 'all') return [...targets.values()];
    const target = targets.get(name);
    if (!target)
      throw new RangeError(`There is no target "${name}". Use one of: ${[...targets.keys()].join(', ')}, all.`);
    return [target];
  });
}
