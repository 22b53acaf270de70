export { bannerStills } from './banner/banner-stills.js';
export { type BrandReader, type BrandReading, brandReader } from './brand/brand-reader.js';
export { type BrandStyle, brandStyle, type StyleSurroundings } from './brand/brand-style.js';
export type { ChannelBrand } from './brand/channel-brand.js';
export { type TokenPart, type TokenValues, tokenValues } from './brand/token-values.js';
export type { Typeface } from './brand/typeface-of.js';
export { calendar } from './calendar/calendar.js';
export { readMoment } from './calendar/moment.js';
export { zoneOffset } from './calendar/zone-offset.js';
export type { CardDocument } from './card/card-document.js';
export {
  type OpenGraphCard,
  openGraphAlt,
  openGraphCard,
  openGraphSurface,
} from './card/open-graph-card.js';
export {
  type Channel,
  type ChannelFinding,
  type ChannelFormat,
  type ChannelName,
  type ChannelOutput,
  type ChannelResult,
  type ChannelSetting,
  channelNames,
  type PageStyle,
  type PictureFile,
} from './channel.js';
export { channels } from './channels.js';
export type { ChannelDocument, ChannelEvent } from './document/channel-document.js';
export { readElsewhere } from './document/read-elsewhere.js';
export { toChannelDocument } from './document/to-channel-document.js';
export { pngAddress } from './email/pictures/png-address.js';
export type { Feed, FeedPost } from './feed/feed.js';
export { toAtom } from './feed/to-atom.js';
export { toJsonFeed } from './feed/to-json-feed.js';
export { toRss } from './feed/to-rss.js';
export { type Fitted, fitSentences } from './fit/fit-sentences.js';
export { countGraphemes } from './fit/graphemes.js';
export { isWrittenOtherWay } from './fit/is-written-other-way.js';
export { sentences } from './fit/sentences.js';
export { type FieldRole, fieldRoles } from './fold/field-roles.js';
export { foldPageSection } from './fold/fold-page-section.js';
export { foldSection, type Piece } from './fold/fold-section.js';
export { type RoleUse, roleUses } from './fold/role-uses.js';
export { type SectionPlace, sectionDocument } from './fold/section-document.js';
export { type LinkPlace, measuredLink } from './links/measured-link.js';
export { drawSheets, print } from './print/print.js';
export { push } from './push/push.js';
export { countSms, type SmsCount } from './sms/count-sms.js';
export { sms } from './sms/sms.js';
export { countCharacters } from './social/count-characters.js';
export { type PostText, postText } from './social/post-text.js';
export type { NetworkLimits, SocialNetwork } from './social/social-network.js';
export { socialNetworks } from './social/social-networks.js';
export { type AppDocument, type AppPiece, documentJsonSchema } from './text/app-document.js';
export { type LlmsLink, type LlmsSite, llmsTxt } from './text/llms-txt.js';
export { text } from './text/text.js';
export { type TextSetting, writeText } from './text/write-text.js';
export type { KnownWords, SentenceSigns } from './words/channel-words.js';
export { wordsOf } from './words/words-of.js';
