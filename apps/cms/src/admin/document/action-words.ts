import type { WorkflowAnswer } from '../../workflow/endpoints.ts';
import type { TransitionName } from '../../workflow/state-machine.ts';

/** What a dialog says about an action. */
interface ActionWords {
  title: string;
  /** What happens then, in a sentence. */
  text: (answer: WorkflowAnswer) => string;
  confirm: string;
}

/** What the dialogs say; an action that has none here happens at once. */
export const actionWords: Partial<Record<TransitionName, ActionWords>> = {
  ask: {
    title: 'Ask for a review',
    text: () => 'Somebody who reviews reads it now. If you change it meanwhile, you ask again.',
    confirm: 'Ask for review',
  },
  approve: {
    title: 'Approve',
    text: () => 'You approve exactly what is written now. Whoever changes it afterwards has to ask again.',
    confirm: 'Approve',
  },
  'send-back': {
    title: 'Send back',
    text: () => 'The author reads what you write here, and it becomes a draft again.',
    confirm: 'Send back',
  },
  publish: {
    title: 'Publish now',
    text: ({ live }) => (live ? 'This takes the place of what readers see now.' : 'Readers see it in a few seconds.'),
    confirm: 'Publish',
  },
  'publish-unreviewed': {
    title: 'Publish without review',
    text: () => 'Nobody else has approved it. That you published it so is kept in its history.',
    confirm: 'Publish without review',
  },
  schedule: { title: 'Schedule', text: () => 'It goes live by itself, at this minute:', confirm: 'Schedule' },
  unpublish: {
    title: 'Take down',
    text: () => 'Readers do not see it any more. What is written stays here.',
    confirm: 'Take down',
  },
  'schedule-unpublish': {
    title: 'Take down later',
    text: () => 'It comes down by itself, at this minute:',
    confirm: 'Schedule',
  },
  archive: {
    title: 'Archive',
    text: () => 'It leaves the lists of what is worked on. You can take it out again.',
    confirm: 'Archive',
  },
};

/** Which action is the next step, in this order; the first that may be taken is the button, the rest is in the menu. */
export const nextSteps: readonly TransitionName[] = [
  'publish',
  'approve',
  'ask',
  'unschedule',
  'restore',
  'publish-unreviewed',
];
