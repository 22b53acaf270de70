import type { ChannelFinding, ChannelSetting } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { fitSentences } from '../fit/fit-sentences.js';
import { graphemes } from '../fit/graphemes.js';
import { measuredLink } from '../links/measured-link.js';
import { countCharacters } from './count-characters.js';
import { hashtag } from './hashtag.js';
import { leftOut } from './left-out.js';
import type { SocialNetwork } from './social-network.js';

type PostFinding = Omit<ChannelFinding, 'channel' | 'format'>;

/** The text of a post; missing where nothing of it fits. */
export interface PostText {
  text?: string;
  findings: PostFinding[];
}

/** Write what a post says: words of one's own or whole sentences of the description, then the link, then hashtags. */
export function postText(document: ChannelDocument, network: SocialNetwork, setting: ChannelSetting): PostText {
  const fits = (text: string) => fitsNetwork(text, network);
  const own = ownWords(document, network.name);
  const link = linkOf(document, network, setting);
  const withLink = (text: string) => (link === undefined || text.includes(link) ? text : `${text}\n\n${link}`);
  if (own) {
    if (!fits(own.text)) return { findings: [leftOut.copy(network, own, countCharacters(own.text, network.limits))] };
    const many = tooMany(own, network);
    if (many) return { findings: [many] };
    const hasLink = document.action !== undefined && own.text.includes(document.action.href);
    const linked = hasLink ? own.text : withLink(own.text);
    return fits(linked) ? tagged(linked, []) : tagged(own.text, [leftOut.link(network)]);
  }
  const said = tidy(document.description) || tidy(document.title);
  const { text, left } = fitSentences(said, document.locale, (words) => fits(withLink(words)));
  if (text === '') return { findings: [leftOut.everything(network, countCharacters(withLink(said), network.limits))] };
  return tagged(withLink(text), left.length > 0 ? [leftOut.sentences(network, left)] : []);

  function tagged(written: string, findings: PostFinding[]): PostText {
    const plain = network.limits.links === 'plain' && document.action !== undefined;
    const { text, without } = addHashtags(written, document, network, fits);
    return {
      text,
      findings: [
        ...findings,
        ...(plain ? [leftOut.plainLink(network)] : []),
        ...without.map(({ tag, index }) => leftOut.hashtag(network, tag, index)),
      ],
    };
  }
}

/** Ask whether a post keeps to all limits of a network. */
export function fitsNetwork(text: string, { limits }: SocialNetwork): boolean {
  return (
    countCharacters(text, limits) <= limits.characters &&
    (limits.bytes === undefined || new TextEncoder().encode(text).length <= limits.bytes)
  );
}

function ownWords({ copy }: ChannelDocument, network: string): { text: string; path: string } | undefined {
  for (const name of [`social.${network}`, 'social']) {
    const text = copy?.[name];
    if (text !== undefined && text.trim() !== '') return { text: text.toWellFormed(), path: `copy.${name}` };
  }
  return undefined;
}

function tooMany({ text, path }: { text: string; path: string }, network: SocialNetwork): PostFinding | undefined {
  const { hashtagsMost, mentionsMost } = network.limits;
  const hashtags = text.match(/#[\p{L}\p{M}\p{N}_]+/gu)?.length ?? 0;
  const mentions = text.match(/(?<![\p{L}\p{N}_])@[a-z0-9_.]+/giu)?.length ?? 0;
  if (hashtagsMost !== undefined && hashtags > hashtagsMost)
    return leftOut.counted(network, 'hashtags', path, hashtags, hashtagsMost);
  if (mentionsMost !== undefined && mentions > mentionsMost)
    return leftOut.counted(network, 'mentions', path, mentions, mentionsMost);
  return undefined;
}

function linkOf({ action, key }: ChannelDocument, network: SocialNetwork, { brand, campaign }: ChannelSetting) {
  if (!action || network.limits.links === 'plain' || !/^https?:/i.test(action.href)) return undefined;
  if (campaign === undefined) return action.href;
  return measuredLink(action.href, brand.host, { campaign, channel: 'social', format: network.name, content: key });
}

function addHashtags(
  written: string,
  { tags = [], locale }: ChannelDocument,
  { limits }: SocialNetwork,
  fits: (text: string) => boolean,
) {
  let text = written;
  const said = new Set(written.match(/#[\p{L}\p{M}\p{N}_]+/gu)?.map((tag) => tag.toLowerCase()));
  const without: { tag: string; index: number }[] = [];
  const most = Math.min(limits.hashtagsWanted, (limits.hashtagsMost ?? limits.hashtagsWanted) - said.size);
  let count = 0;
  for (const [index, tag] of tags.entries()) {
    const sign = hashtag(tag, locale);
    if (sign === '' || said.has(sign.toLowerCase()) || count >= most) continue;
    const longer = `${text}${count === 0 ? '\n\n' : ' '}${sign}`;
    const isShort = graphemes(sign).length <= (limits.hashtagCharacters ?? Number.POSITIVE_INFINITY);
    if (isShort && fits(longer)) {
      text = longer;
      count += 1;
      said.add(sign.toLowerCase());
    } else without.push({ tag, index });
  }
  return { text, without };
}

function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}
