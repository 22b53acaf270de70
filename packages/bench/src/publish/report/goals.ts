import type { Row } from './row.ts';

/** A figure and the most it may be. */
export interface Goal {
  goal: string;
  pages: number;
  value: number;
  most: number;
  unit: string;
}

/** The number of pages for which goals of whole publishes are set. */
const many = 10_000;
const mostMegabytes = 450;

/** Changes in a warm process, and from a cold one: most milliseconds. */
const changeGoals: Readonly<Record<string, number>> = {
  'text, warm': 5,
  'title, warm': 50,
  'tags, warm': 50,
  'new post, warm': 50,
  'deletion, warm': 50,
  'text, cold process': 500,
};

/** Set the rows against the goals. A goal whose peers did not run is left out. */
export function goalsOf(rows: readonly Row[]): Goal[] {
  return [...new Set(rows.map(({ pages }) => pages))].flatMap((pages) => {
    const at = (name: string) => rows.find((row) => row.system === name && row.pages === pages);
    const ours = at('pantograph');
    const ratio = (goal: string, row: Row | undefined, other: Row | undefined, most: number): Goal[] =>
      row && other ? [{ goal, pages, value: row.cpuSeconds / other.cpuSeconds, most, unit: ' x' }] : [];
    const memory = [ours, at('pantograph-full-store')].flatMap((row) =>
      row
        ? [{ goal: `memory of ${row.system}`, pages, value: row.peakMegabytes, most: mostMegabytes, unit: ' MB' }]
        : [],
    );
    const changes = (ours?.changes ?? []).flatMap(({ name, milliseconds }) => {
      const most = changeGoals[name];
      return most === undefined ? [] : [{ goal: name, pages, value: milliseconds, most, unit: ' ms' }];
    });
    const whole = [
      ...ratio('CPU: pantograph / Hugo', ours, at('hugo'), 0.5),
      ...ratio('CPU: pantograph / Astro', ours, at('astro'), 0.25),
      ...ratio('CPU: full store / floor', at('pantograph-full-store'), at('floor'), 4),
      ...memory,
    ];
    // Fewer pages share the cost of the bundle and of starting; the goals are not meant for them.
    return [...(pages >= many ? whole : whole.map((goal) => ({ ...goal, goal: `(${goal.goal})` }))), ...changes];
  });
}
