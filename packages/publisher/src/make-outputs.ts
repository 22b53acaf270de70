import { type Made, makeOutput, type Workshop } from './make-output.js';
import type { Candidate } from './plan/candidate.js';
import type { Plan } from './plan/plan-outputs.js';
import type { PublishOptions } from './publish-options.js';

/**
 * Make every output of a plan, by path, in the order of their ranks; some of those that other threads draw at a time.
 * `surprised` fills while outputs are made with answers that changed though no change named them; what was made from these
 * is made again too.
 */
export async function makeOutputs(
  workshop: Workshop,
  plan: Plan,
  surprised: number[],
  onProgress: PublishOptions['onProgress'],
): Promise<Map<string, Made>> {
  const { outputs } = workshop.store;
  const order = [...plan.candidates].sort(([, [a]], [, [b]]) => (a?.kind?.rank ?? 2) - (b?.kind?.rank ?? 2));
  const results = new Map<string, Made>();
  const drawn = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;
  const make = async (path: string, candidates: readonly Candidate[]) => {
    try {
      results.set(path, await makeOutput(workshop, candidates));
      if (results.size % 100 === 0 || (drawn.size > 0 && results.size % 10 === 0)) {
        onProgress?.({ phase: 'render', done: results.size, total: order.length });
      }
    } catch (error) {
      failure ??= { error };
    }
  };
  const addSurprised = () => {
    for (const output of surprised.splice(0).flatMap((answer) => outputs.madeFrom(answer))) {
      const stored = outputs.byNumber(output);
      if (!stored || plan.candidates.has(stored.path)) continue;
      plan.addStored(stored);
      const added = plan.candidates.get(stored.path);
      if (added) order.push([stored.path, added]);
    }
  };
  for (let next = 0; next < order.length || drawn.size > 0; ) {
    const [path, candidates] = order[next] ?? [];
    const atOnce = candidates ? Math.min(...candidates.map(({ kind }) => kind?.atOnce ?? 1)) : 1;
    if (path === undefined || candidates === undefined || (atOnce > 1 && drawn.size >= atOnce)) {
      await Promise.race(drawn);
    } else {
      next++;
      const made = make(path, candidates);
      if (atOnce > 1) {
        const waited = made.finally(() => drawn.delete(waited));
        drawn.add(waited);
      } else await made;
    }
    if (failure) break;
    addSurprised();
  }
  // Nothing may be written to the stage once it is known that it will not be put in place.
  await Promise.all(drawn);
  if (failure) throw failure.error;
  return inOrder(order, results);
}

function inOrder(order: readonly [string, unknown][], results: ReadonlyMap<string, Made>): Map<string, Made> {
  return new Map(
    order.flatMap(([path]) => {
      const made = results.get(path);
      return made ? [[path, made] as const] : [];
    }),
  );
}
