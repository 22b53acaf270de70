import type { WorkflowAnswer } from '../../workflow/endpoints.ts';
import type { State } from '../../workflow/state-machine.ts';
import { fullDayIn, fullMomentIn, shortZoneName } from '../parts/moments.ts';

/** Where a document stands, in words. */
export interface StateWords {
  /** The state in a word or two. */
  name: string;
  /** What else there is to know, in sentences. */
  details: string[];
  /** The state whose colour and drawing it has. */
  look: State;
}

/** Say where a document stands. */
export function stateWords(answer: WorkflowAnswer): StateWords {
  const { state, live, liveSince, isLive, timeZone, publishAt, unpublishAt, trail } = answer;
  const since = liveSince ? `What is live is from ${fullDayIn(liveSince, timeZone)}.` : '';
  const notLive = live ? since : 'Readers do not see it yet.';
  const last = trail.find(({ action }) => action === lastAction[state]);
  const by = last ? `${last.byName}, ${fullDayIn(last.at, timeZone)}.` : '';
  const down = unpublishAt
    ? [`It comes down on ${fullMomentIn(unpublishAt, timeZone)} (${shortZoneName(timeZone)}).`]
    : [];
  switch (state) {
    case 'in-review':
      return {
        name: 'In review',
        details: [by && `Asked for by ${by}`, since, ...down].filter(Boolean),
        look: state,
      };
    case 'approved':
      return { name: 'Approved', details: [by && `By ${by}`, notLive, ...down].filter(Boolean), look: state };
    case 'scheduled':
      return {
        name: 'Scheduled',
        details: [
          publishAt ? `It goes live on ${fullMomentIn(publishAt, timeZone)} (${shortZoneName(timeZone)}).` : '',
          since,
          ...down,
        ].filter(Boolean),
        look: state,
      };
    case 'published':
      return isLive
        ? {
            name: 'Live',
            details: [liveSince ? `Since ${fullMomentIn(liveSince, timeZone)}.` : '', ...down],
            look: state,
          }
        : { name: 'On its way', details: [onItsWay(answer), ...down], look: 'scheduled' };
    case 'archived':
      return { name: 'Archived', details: ['Readers do not see it.'], look: state };
    default:
      return { name: 'Draft', details: [notLive, ...returned(answer), ...down].filter(Boolean), look: 'draft' };
  }
}

const minute = 60_000;

/** Say how long the way takes, and when something must be wrong with it. */
function onItsWay({ liveSince, timeZone }: WorkflowAnswer): string {
  if (!liveSince || Date.now() - Date.parse(liveSince) < minute) return 'It will be live in a few seconds.';
  return `Published ${fullMomentIn(liveSince, timeZone)}; the site does not show it yet. If that lasts, tell whoever runs it.`;
}

/** What brought a document to a state. */
const lastAction: Readonly<Record<string, string>> = { 'in-review': 'ask', approved: 'approve' };

/** Say why a draft came back, as long as nothing else happened. */
function returned({ trail, timeZone }: WorkflowAnswer): string[] {
  const [last] = trail;
  if (last?.action !== 'send-back') return [];
  return [`${last.byName} sent it back on ${fullDayIn(last.at, timeZone)}: “${last.reason ?? ''}”`];
}
