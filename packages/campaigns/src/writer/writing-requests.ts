import type { ChannelName } from '@pantograph/channels';
import type { Campaign, Localised } from '@pantograph/content';
import type { CampaignPlan } from '../plan-campaign.js';
import type { WritingRequest } from './writer.js';

interface Field {
  path: string;
  most: number;
  purpose: string;
}

type Fields = (plan: CampaignPlan, locale: string) => Field[];

/** How many drafts a channel has in a language. */
function count({ drafts }: CampaignPlan, channel: ChannelName, locale: string): number {
  return drafts.filter((draft) => draft.channel === channel && draft.locale === locale).length;
}

function each(length: number, fields: (index: number) => Field[]): Field[] {
  return Array.from({ length }, (_, index) => fields(index)).flat();
}

const fieldsOf: Readonly<Partial<Record<ChannelName, Fields>>> = {
  'landing-page': () => [
    { path: 'copy.landing-page.title', most: 70, purpose: 'title of the landing page' },
    { path: 'copy.landing-page.description', most: 160, purpose: 'what search engines show of the landing page' },
    { path: 'copy.landing-page.body', most: 320, purpose: 'text below the title of the landing page' },
  ],
  post: (plan, locale) =>
    each(count(plan, 'post', locale), (index) => [
      { path: `copy.post.${index}.title`, most: 90, purpose: `title of post ${index + 1} of the blog` },
      { path: `copy.post.${index}.body`, most: 4000, purpose: `text of post ${index + 1}, in paragraphs` },
    ]),
  email: (plan, locale) =>
    each(count(plan, 'email', locale), (index) => [
      { path: `copy.email.${index}.subject`, most: 60, purpose: `subject of letter ${index + 1}` },
      {
        path: `copy.email.${index}.preheader`,
        most: 100,
        purpose: `what stands beside the subject of letter ${index + 1}`,
      },
      { path: `copy.email.${index}.body`, most: 320, purpose: `text of letter ${index + 1}` },
    ]),
  social: (plan, locale) =>
    (plan.wishes.find(({ name }) => name === 'social')?.formats ?? []).flatMap((network) =>
      each(count(plan, 'social', locale), (index) => [
        {
          path: `copy.social.${network}.${index}`,
          most: 240,
          purpose: `post ${index + 1} on ${network}, without link and hashtags`,
        },
      ]),
    ),
  banner: () => [
    { path: 'copy.banner.title', most: 40, purpose: 'line of every banner' },
    { path: 'copy.banner.body', most: 60, purpose: 'second line of every banner' },
  ],
  sms: () => [{ path: 'copy.sms', most: 120, purpose: 'text message, without the link' }],
  push: () => [
    { path: 'copy.push.title', most: 40, purpose: 'title of the push message' },
    { path: 'copy.push.body', most: 120, purpose: 'push message' },
  ],
};

/**
 * List the words of its own that each channel could have and the brief does not give, in each language the campaign is written in.
 * What a brief says, nobody is asked for.
 */
export function writingRequests(brief: Campaign, language: string, plan: CampaignPlan): WritingRequest[] {
  const spoken = plan.locales.filter(
    (locale) => !plan.drafts.some((draft) => draft.locale === locale && draft.awaiting.length > 0),
  );
  return spoken.flatMap((locale) =>
    plan.wishes.flatMap(({ name }) =>
      (fieldsOf[name]?.(plan, locale) ?? [])
        .filter(({ path }) => !says(brief, path, locale, language))
        .map(({ path, ...field }) => ({ ...field, path: `${path}.${locale}`, locale })),
    ),
  );
}

function says(brief: Campaign, path: string, locale: string, language: string): boolean {
  const written = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], brief) as
    | Localised
    | undefined;
  return typeof written === 'string' ? locale === language : written !== undefined && locale in written;
}
