import type { Draft } from './draft.js';

/** Get where a draft lies in a campaign's folder. Pages and posts lie as they do in a brand's content, to be taken over as they are. */
export function draftFile(
  { channel, key, locale }: Pick<Draft, 'channel' | 'key' | 'locale'>,
  campaign: string,
  defaultLocale: string,
): string {
  const language = locale === defaultLocale ? '' : `.${locale}`;
  if (channel === 'landing-page') return `drafts/pages/${key}${language}.yaml`;
  if (channel === 'post') return `drafts/posts/${campaign}-${key}${language}.md`;
  return `drafts/${channel}/${key}${language}.yaml`;
}
