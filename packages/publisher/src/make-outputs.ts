import { type Made, makeOutput, type Workshop } from './make-output.js';
import type { Plan } from './plan/plan-outputs.js';
import type { PublishOptions } from './publish-options.js';

/**
 * Make every output of a plan, by path. `surprised` fills while outputs are made with answers that changed though no
 * change named them; what was made from these is made again too.
 */
export async function makeOutputs(
  workshop: Workshop,
  plan: Plan,
  surprised: number[],
  onProgress: PublishOptions['onProgress'],
): Promise<Map<string, Made>> {
  const { outputs } = workshop.store;
  const results = new Map<string, Made>();
  const queue = [...plan.candidates].sort(([, [a]], [, [b]]) => (a?.kind?.rank ?? 2) - (b?.kind?.rank ?? 2));
  for (const [path, candidates] of queue) {
    results.set(path, await makeOutput(workshop, candidates));
    if (results.size % 100 === 0) onProgress?.({ phase: 'render', done: results.size, total: queue.length });
    for (const output of surprised.splice(0).flatMap((answer) => outputs.madeFrom(answer))) {
      const stored = outputs.byNumber(output);
      if (!stored || results.has(stored.path) || plan.candidates.has(stored.path)) continue;
      plan.addStored(stored);
      const added = plan.candidates.get(stored.path);
      if (added) queue.push([stored.path, added]);
    }
  }
  return results;
}
