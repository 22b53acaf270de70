import type { PageSection } from '@pantograph/content';
import type { Picture } from '@pantograph/pages';

/** When and where something takes place. Moments are ISO 8601, with an offset or in the brand's time zone. */
export interface ChannelEvent {
  name: string;
  start: string;
  end: string;
  place: string;
  address?: string | undefined;
}

/**
 * A document as channels take it: a page, a post told as sections, or a message of a campaign. All its addresses are absolute.
 */
export interface ChannelDocument {
  /** Names it in files and links: small letters, digits and "-". */
  key: string;
  /** A BCP 47 tag. */
  locale: string;
  /** Of a page its title, of an email its subject, of a card or banner what is read first. */
  title: string;
  /** Of a page what search engines show, of an email what inboxes show beside the subject, of a message what it says. */
  description: string;
  /** Where it is read on the web, and where its links lead that name no other place. */
  url: string;
  /** Shown with it. */
  image?: Picture | undefined;
  /** ISO 8601, a day or a moment. */
  date?: string | undefined;
  updated?: string | undefined;
  authors?: readonly string[] | undefined;
  tags?: readonly string[] | undefined;
  event?: ChannelEvent | undefined;
  /** What to do next. */
  action?: { label: string; href: string } | undefined;
  /** The line it ends with where the brand's own does not do: a disclaimer, the terms of an offer. */
  legal?: string | undefined;
  /** Words of one's own for a channel, by its name or by `channel.format`; taken as they are. */
  copy?: Readonly<Record<string, string>> | undefined;
  /** Sections as a page has them, in order. */
  sections: readonly PageSection[];
}
