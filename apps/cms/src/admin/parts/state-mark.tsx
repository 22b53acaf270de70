import type { State } from '../../workflow/state-machine.ts';

/** What a state is called for whoever reads it; what is live beside it is said too. */
export const stateNames: Readonly<Record<State, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Live',
  archived: 'Archived',
};

/** Drawn on 16 by 16, so that no state is told by its colour alone. */
const drawings: Readonly<Record<State, string>> = {
  draft: 'M3 13l.7-3L10.6 3a1.4 1.4 0 0 1 2.3 2.3L6 12.3 3 13Z',
  'in-review':
    'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  approved: 'M3 8.5 6.5 12 13 4.5',
  scheduled: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  published: 'M8 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  archived: 'M2.5 3.5h11v3h-11zM3.5 6.5v6h9v-6M6.5 9h3',
};

/** The drawing of a state. */
export function StateDrawing({ state }: { state: State }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d={drawings[state]} />
    </svg>
  );
}

interface StateMarkProps {
  state: State;
  /** Whether an older form of it is live. */
  isLive?: boolean;
  /** Whether to draw alone, with the words for those who cannot see it. */
  isShort?: boolean;
}

/** A state in words, with its colour and drawing. */
export function StateMark({ state, isLive = false, isShort = false }: StateMarkProps) {
  const words = isLive && state !== 'published' ? `${stateNames[state]}, older form live` : stateNames[state];
  return (
    <span className={`pg-state pg-state--${state}`} title={isShort ? words : undefined}>
      <StateDrawing state={state} />
      <span className={isShort ? 'pg-unseen' : undefined}>{words}</span>
    </span>
  );
}
