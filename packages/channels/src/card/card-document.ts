import type { ChannelDocument, ChannelEvent } from '../document/channel-document.js';

/** What cards take of a document: of its sections only the first is looked at. */
export type CardDocument = Pick<
  ChannelDocument,
  'locale' | 'title' | 'description' | 'image' | 'action' | 'sections'
> & { event?: Pick<ChannelEvent, 'start' | 'place'> | undefined };
