/** How long something took, several times, in milliseconds. */
export interface Timings {
  name: string;
  /** What it must stay under at the 95th percentile; undefined where no goal was set. */
  goal: number | undefined;
  times: number[];
}

/** Get the value below which a share of the numbers lie: 0.95 for the 95th percentile. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Do something several times, after some that do not count, one after the other. What `work` gives back counts where it
 * is a number: what it measured itself, in milliseconds.
 */
export async function timeEach(
  name: string,
  goal: number | undefined,
  runs: number,
  work: (run: number) => Promise<number | undefined>,
): Promise<Timings> {
  process.stdout.write(`  ${name} …`);
  const warm = Math.ceil(runs / 10);
  const times: number[] = [];
  for (let run = 0; run < runs + warm; run++) {
    const began = performance.now();
    const measured = (await work(run)) ?? performance.now() - began;
    if (run >= warm) times.push(measured);
  }
  console.log(` ${percentile(times, 0.5).toFixed(0)} ms`);
  return { name, goal, times };
}
