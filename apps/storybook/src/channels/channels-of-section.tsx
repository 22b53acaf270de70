import type { ComponentType } from 'react';
import type { Mode } from '../brands/modes.js';
import { BannerView } from './banner-view.js';
import { CalendarView } from './calendar-view.js';
import type { ChannelView } from './channel-views.js';
import './channels.css';
import { EmailView } from './email-view.js';
import { FoldingTable } from './folding-table.js';
import { PushView, SmsView } from './messages-view.js';
import { PrintView } from './print-view.js';
import { SocialView } from './social-view.js';
import { type StoryChannel, storyChannel } from './story-channel.js';
import { FeedView, TextView } from './text-view.js';
import { WhenSeen } from './when-seen.js';

export interface ChannelsProps {
  section: string;
  props: Readonly<Record<string, unknown>>;
  brand: string;
  mode: Mode;
  locale: string;
  view: ChannelView;
}

/** What each channel is drawn from. */
export interface ViewProps extends Omit<ChannelsProps, 'view'> {
  channel: () => Promise<StoryChannel>;
  /** What a channel is made of, as a key: when it changes, so does the channel. */
  known: string;
}

const views: Readonly<Partial<Record<ChannelView, ComponentType<ViewProps>>>> = {
  email: EmailView,
  social: SocialView,
  banner: BannerView,
  print: PrintView,
  sms: SmsView,
  push: PushView,
  calendar: CalendarView,
  text: TextView,
  feed: FeedView,
};

/** A section in the channels it folds to, with the args it has now. */
export default function ChannelsOfSection({ view, ...given }: ChannelsProps) {
  const { section, props, brand, locale } = given;
  const known = JSON.stringify([section, props, brand, locale]);
  const channel = () => storyChannel(section, props, brand, locale);
  const shown = Object.entries(views).filter(([id]) => view === 'all' || view === id);
  return (
    <div className="channels" dir="ltr" lang="en">
      <FoldingTable section={section} />
      {shown.map(([id, View]) => (
        <WhenSeen key={id} id={id}>
          <View {...given} channel={channel} known={known} />
        </WhenSeen>
      ))}
    </div>
  );
}
