import type { ComponentType } from 'react';
import { BannerView } from './banner-view.tsx';
import { CalendarView } from './calendar-view.tsx';
import type { ChannelViewProps } from './channel-view.ts';
import { EmailView } from './email-view.tsx';
import { FilesView } from './files-view.tsx';
import { PrintView } from './print-view.tsx';
import { PushView } from './push-view.tsx';
import { SmsView } from './sms-view.tsx';
import { SocialView } from './social-view.tsx';

const views: Readonly<Record<string, ComponentType<ChannelViewProps>>> = {
  email: EmailView,
  social: SocialView,
  banner: BannerView,
  print: PrintView,
  sms: SmsView,
  push: PushView,
  calendar: CalendarView,
};

/** Get what shows a channel; one that nobody drew a view for is shown as its files. */
export function viewOf(channel: string): ComponentType<ChannelViewProps> {
  return Object.hasOwn(views, channel) ? (views[channel] ?? FilesView) : FilesView;
}
