import type { Action } from '../access/permissions.ts';

/** Where one language of a document stands. */
export const states = ['draft', 'in-review', 'approved', 'scheduled', 'published', 'archived'] as const;

export type State = (typeof states)[number];

/** One way from state to state. */
export interface Transition {
  label: string;
  /** The states it may begin in. */
  from: readonly State[];
  /** The states it may begin in where what is written now is not what the state was given for, as when a tag got another name. */
  fromOutdated?: readonly State[];
  /** The state it ends in; `stays` where only something beside the state changes. */
  to: State | 'stays';
  /** What somebody must be allowed to do. */
  needs: Action;
  /** Whether something must be live, whatever the state of what is written. */
  needsLive?: true;
  /** Whether the document must be complete: everything needed is written and the gate finds no error. */
  needsComplete?: true;
  /** Whether the shared sections it shows must be live by then: what nobody approved must not go live with it. */
  needsPartsLive?: true;
  /** Whether it takes a reason, a moment, or what answers at the address afterwards. */
  takes?: 'reason' | 'moment' | 'afterwards' | 'moment-and-afterwards';
  /** Whether whoever asked for the review may do it too. */
  notByAuthor?: true;
}

/** Everything that can happen to a document's state, by name. Nothing else changes it. */
export const transitions = {
  ask: {
    label: 'Ask for review',
    from: ['draft'],
    fromOutdated: ['approved'],
    to: 'in-review',
    needs: 'ask',
    needsComplete: true,
  },
  withdraw: { label: 'Take back', from: ['in-review'], to: 'draft', needs: 'ask' },
  approve: {
    label: 'Approve',
    from: ['in-review'],
    to: 'approved',
    needs: 'approve',
    needsComplete: true,
    notByAuthor: true,
  },
  'send-back': { label: 'Send back', from: ['in-review', 'approved'], to: 'draft', needs: 'approve', takes: 'reason' },
  publish: {
    label: 'Publish',
    from: ['approved', 'scheduled'],
    to: 'published',
    needs: 'publish',
    needsComplete: true,
    needsPartsLive: true,
  },
  'publish-unreviewed': {
    label: 'Publish without review',
    from: ['draft', 'in-review'],
    to: 'published',
    needs: 'publish-unreviewed',
    needsComplete: true,
    needsPartsLive: true,
  },
  schedule: {
    label: 'Schedule',
    from: ['approved'],
    to: 'scheduled',
    needs: 'publish',
    needsComplete: true,
    takes: 'moment',
  },
  unschedule: { label: 'Do not publish then', from: ['scheduled'], to: 'approved', needs: 'publish' },
  unpublish: {
    label: 'Take down',
    from: ['draft', 'in-review', 'approved', 'scheduled', 'published'],
    to: 'archived',
    needs: 'publish',
    needsLive: true,
    takes: 'afterwards',
  },
  'schedule-unpublish': {
    label: 'Take down later',
    from: ['draft', 'in-review', 'approved', 'scheduled', 'published'],
    to: 'stays',
    needs: 'publish',
    needsLive: true,
    takes: 'moment-and-afterwards',
  },
  'unschedule-unpublish': {
    label: 'Do not take down',
    from: ['draft', 'in-review', 'approved', 'scheduled', 'published'],
    to: 'stays',
    needs: 'publish',
    needsLive: true,
  },
  archive: { label: 'Archive', from: ['draft'], to: 'archived', needs: 'publish' },
  restore: { label: 'Take out of the archive', from: ['archived'], to: 'draft', needs: 'write' },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;

/** Get the transition of a name; undefined where there is none. */
export function transitionOf(name: unknown): Transition | undefined {
  return typeof name === 'string' && Object.hasOwn(transitions, name) ? transitions[name as TransitionName] : undefined;
}

/** Tell whether a transition may begin in a state; `isOutdated` where the state was given for something else than is written now. */
export function mayBegin({ from, fromOutdated = [] }: Transition, state: State, isOutdated: boolean): boolean {
  return from.includes(state) || (isOutdated && fromOutdated.includes(state));
}

/** The state after an edit: an approval is of one revision, and what was edited is another. */
export function afterEdit(state: State): State {
  return state === 'archived' ? 'archived' : 'draft';
}
