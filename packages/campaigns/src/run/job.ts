import { type Channel, type ChannelDocument, channels } from '@pantograph/channels';
import type { CampaignPlan } from '../plan-campaign.js';
import { showing } from '../showing.js';

/** One document to be told by one channel. */
export interface Job {
  channel: Channel;
  locale: string;
  formats: readonly string[];
  document: ChannelDocument;
  /** Place in the document to place in the brief. */
  origins: Readonly<Record<string, string>>;
}

/** List what each channel has to tell. */
export function jobsOf(
  { wishes }: CampaignPlan,
  documents: readonly (Omit<Job, 'channel' | 'formats'> & { from: string })[],
): Job[] {
  return wishes.flatMap(({ name, formats }) => {
    const channel = channels.find((known) => known.name === name);
    const sources: readonly string[] = showing[name] ?? [name];
    if (!channel) return [];
    return documents
      .filter(({ from }) => sources.includes(from))
      .map(({ from: _from, ...job }) => ({ ...job, channel, formats }));
  });
}
