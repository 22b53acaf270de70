import type { ChannelBrand, PageStyle, PictureFile } from '@pantograph/channels';

/** The surroundings that a campaign is made in. */
export interface CampaignSetting {
  /** Names the campaign in files, addresses and measured links: small letters, digits and "-". */
  key: string;
  brand: ChannelBrand;
  /** By which a date is in the past. Nothing that is made shows it. */
  now: Date;
  /** Get the address of a page or post below the brand's host, by a reference such as `page:pilot`; undefined where it is not there. */
  address(reference: string, locale: string): string | undefined;
  /** Get the size of a picture in pixels, such as `640x480`; undefined where there is no such file. */
  facts(src: string): string | undefined;
  /** Say what is wrong with a picture; undefined where it can be shown. */
  pictureProblem(src: string): string | undefined;
  /** Get a picture of the brand by its reference, such as `media/quay.svg`, its tokens painted. */
  picture(src: string): Promise<PictureFile | undefined>;
  /** Changes with the code and the brand: what was made with another is made again. */
  basis: string;
  /** Get what changes when a picture does. */
  pictureBasis(src: string): string;
  /** How pages are dressed; addresses begin at the campaign's folder. */
  page: PageStyle;
  /** Files that pages need, by their place in the campaign's folder: style sheets and fonts. */
  assets(): Iterable<{ path: string; content: Uint8Array | string }>;
}
