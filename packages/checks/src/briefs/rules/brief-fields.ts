import type { Campaign } from '@pantograph/content';
import type { BriefRule } from '../brief-rule.js';

interface Need {
  field: keyof Campaign;
  /** Channels that cannot do without it; all where it is left out. */
  channels?: readonly string[];
  isThere(brief: Campaign): boolean;
  why: string;
  fix: string;
}

const readers = ['landing-page', 'post', 'email', 'social', 'banner', 'print', 'sms', 'push'];

const needs: readonly Need[] = [
  {
    field: 'title',
    isThere: ({ title }) => title !== undefined,
    why: 'The campaign has no title',
    fix: 'Add "title": two or three words by which people know it.',
  },
  {
    field: 'channels',
    isThere: ({ channels }) => channels !== undefined && Object.keys(channels).length > 0,
    why: 'The brief asks for no channel, so nothing is made',
    fix: 'Add "channels", such as [landing-page, email, social].',
  },
  {
    field: 'offer',
    channels: readers,
    isThere: ({ offer, copy }) => offer !== undefined || copy !== undefined,
    why: 'The brief does not say what is offered',
    fix: 'Add "offer": one sentence with what readers get.',
  },
  {
    field: 'keyMessages',
    channels: ['landing-page', 'post', 'email', 'social'],
    isThere: ({ keyMessages, copy }) => (keyMessages?.length ?? 0) > 0 || copy !== undefined,
    why: 'The brief has no key messages',
    fix: 'Add "keyMessages": three to six sentences, the most important first.',
  },
  {
    field: 'callToAction',
    channels: ['landing-page', 'email', 'social', 'banner', 'print', 'sms', 'push'],
    isThere: ({ callToAction }) => callToAction !== undefined,
    why: 'The brief does not say what readers are to do',
    fix: 'Add "callToAction" with "label", and "href" where it leads elsewhere than to the landing page.',
  },
  {
    field: 'goals',
    isThere: ({ goals }) => (goals?.length ?? 0) > 0,
    why: 'The brief has no goal, so nobody can tell whether the campaign reached it',
    fix: 'Add "goals": a sentence, or a metric with its target and date.',
  },
  {
    field: 'audience',
    isThere: ({ audience }) => audience !== undefined,
    why: 'The brief does not say for whom it is',
    fix: 'Add "audience": who reads this, and what they want.',
  },
];

/** A brief has what its channels are made from. */
export const briefFields: BriefRule = {
  id: 'brief-fields',
  severity: 'warning',
  docs: 'docs/rules/brief-fields.md',
  check: (brief, { wanted }) =>
    needs.flatMap(({ field, channels = wanted, isThere, why, fix }) => {
      const concerned = channels.filter((channel) => wanted.includes(channel));
      if (isThere(brief) || (concerned.length === 0 && field !== 'channels')) return [];
      return [{ path: field, channels: concerned, message: `${why}.`, fix }];
    }),
};
