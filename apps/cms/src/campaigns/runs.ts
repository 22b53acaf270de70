import type { CampaignProgress } from '@pantograph/campaigns';

/** What is known of a run: how far it is, or why it ended early. */
export interface RunState {
  progress: CampaignProgress | null;
  problem: string | null;
}

// Routes are bundled apart and must still see the same runs.
const key = Symbol.for('pantograph.cms.campaigns');
const holder = globalThis as { [key]?: Map<string, RunState> };
holder[key] ??= new Map();
const runs = holder[key];

/** Get what is known of the run over a campaign, since the CMS was started. */
export function runOf(id: string): RunState | undefined {
  return runs.get(id);
}

/** Start a run over a campaign, unless there is one; tells whether it was started. It is not waited for. */
export function startRun(
  id: string,
  make: (onProgress: (progress: CampaignProgress) => void) => Promise<unknown>,
): boolean {
  if (runs.get(id)?.progress) return false;
  runs.set(id, { progress: { done: 0, total: 0, channel: '' }, problem: null });
  void make((progress) => runs.set(id, { progress, problem: null })).then(
    () => runs.delete(id),
    (error: unknown) => {
      console.error(error);
      const problem = 'It stopped before its end. What was made is kept: make everything again, and the rest follows.';
      runs.set(id, { progress: null, problem });
    },
  );
  return true;
}
