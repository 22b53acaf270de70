/** What a story is shown as, in the order of the toolbar: as its component, in every channel, or in one. */
export const channelViews = [
  { id: 'web', label: 'Web page' },
  { id: 'all', label: 'Every channel' },
  { id: 'email', label: 'Email' },
  { id: 'social', label: 'Social posts' },
  { id: 'banner', label: 'Banners' },
  { id: 'print', label: 'Print' },
  { id: 'sms', label: 'Text message' },
  { id: 'push', label: 'Push message' },
  { id: 'calendar', label: 'Calendar' },
  { id: 'text', label: 'Text and Markdown' },
  { id: 'feed', label: 'Feed' },
] as const;

export type ChannelView = (typeof channelViews)[number]['id'];
