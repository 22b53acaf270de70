import { type ChannelName, channelNames, channels, wordsOf } from '@pantograph/channels';
import { checkBrief } from '@pantograph/checks/briefs';
import { address, type Campaign } from '@pantograph/content';
import { localeBrief } from './brief/locale-brief.js';
import { sayDate } from './brief/say-date.js';
import { type ChannelWish, wishesOf } from './brief/wishes-of.js';
import { compose } from './compose/compose.js';
import type { Recipe } from './compose/recipe.js';
import type { Draft } from './drafts/draft.js';
import { settle } from './drafts/settle.js';
import type { CampaignFinding } from './finding.js';
import type { CampaignSetting } from './setting/campaign-setting.js';
import { showing } from './showing.js';

/** Words that came back from translation: language to place in the brief to text. */
export type Translations = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What is to be made of a brief. */
export interface CampaignPlan {
  /** Languages in which something is made, that of the brief first. */
  locales: readonly string[];
  /** Channels that there are, with what is asked of each. */
  wishes: readonly (ChannelWish & { name: ChannelName; formats: readonly string[] })[];
  drafts: readonly Draft[];
  findings: readonly CampaignFinding[];
}

/** Compose the drafts that a brief asks for, in each language, and check the brief itself. */
export function planCampaign(brief: Campaign, translations: Translations, setting: CampaignSetting): CampaignPlan {
  const { brand } = setting;
  const timeZone = brief.timeZone ?? brand.timeZone;
  const language = brief.language ?? brand.defaultLocale;
  const asked = brief.locales ?? [language];
  const locales = [...new Set([...asked.filter((locale) => locale === language), ...asked])].filter((locale) =>
    brand.locales.includes(locale),
  );
  const all = wishesOf(brief);
  const findings = checks(brief, all, setting);
  // In the order of the channels: that of a brief's fields is lost in some databases.
  const wishes = channels.flatMap((channel) => {
    const wish = all.find(({ name }) => name === channel.name);
    if (!wish) return [];
    const known = channel.formats.map(({ name }) => name);
    const formats = wish.formats?.filter((format) => known.includes(format)) ?? known;
    return [{ ...wish, name: channel.name, formats }];
  });
  findings.push(...unspoken(asked, brief.locales !== undefined, wishes, setting));
  const composed = new Set(wishes.map(({ name }) => showing[name]?.[0] ?? name));
  const drafts = locales.flatMap((locale) => {
    const speech = { locale, language, translations: translations.get(locale) ?? new Map<string, string>() };
    const whole = localeBrief(brief, speech);
    // What is said of a picture that cannot be shown keeps nothing waiting.
    const words = { ...whole, images: whole.images.filter(({ src }) => setting.pictureProblem(src) === undefined) };
    return [...composed].flatMap((name): Draft[] => {
      const wish = wishes.find((known) => known.name === name);
      const recipe: Recipe = {
        channel: name,
        brief: words,
        words: wordsOf(locale, brand.words),
        key: setting.key,
        target: targetOf(brief, name, composed, setting),
        sender: brief.sender ?? brand.sender,
        variants: brand.variants,
        timeZone,
        ...(brief.starts !== undefined && { starts: sayDate(brief.starts, locale, timeZone) }),
        ...(brief.ends !== undefined && { ends: sayDate(brief.ends, locale, timeZone) }),
        report: (finding) => findings.push({ severity: 'warning', ...finding, channel: name, locale }),
      };
      const trees = compose(recipe, {
        template: brief.template ?? 'product-launch',
        count: wish?.count,
        formats: wish?.formats ?? [],
        starts: brief.starts,
        ends: brief.ends,
      });
      return trees.map(({ key, ...tree }) => {
        const { value, origins, awaiting } = settle(tree);
        const spoken = brief.locales && { locale: `locales.${brief.locales.indexOf(locale)}` };
        return { channel: name, key, locale, document: value, origins: { ...origins, ...spoken }, awaiting };
      });
    });
  });
  return { locales, wishes, drafts, findings };
}

/** Words of sections that no brief says, in the order in which a page shows them. */
const sectionWords = ['starts', 'ends', 'what', 'proof', 'until', 'email', 'consent'] as const;

/** Tell what a page goes without in languages that have no words for it. */
function unspoken(
  asked: readonly string[],
  isNamed: boolean,
  wishes: CampaignPlan['wishes'],
  { brand }: CampaignSetting,
): CampaignFinding[] {
  if (!wishes.some(({ name }) => name === 'landing-page')) return [];
  return asked.flatMap((locale, index): CampaignFinding[] => {
    const known = wordsOf(locale, brand.words);
    const missing = sectionWords.filter((name) => known[name] === undefined);
    if (missing.length === 0 || !brand.locales.includes(locale)) return [];
    return [
      {
        rule: 'brief-words',
        severity: 'warning',
        path: isNamed ? `locales.${index}` : '',
        channel: 'landing-page',
        locale,
        message: `There are no words in "${locale}" for ${missing.join(', ')}; sections that need them are left out, for no other language stands in.`,
        fix: `Write them in brand.yaml, below words.${locale}.`,
      },
    ];
  });
}

function checks(brief: Campaign, wishes: readonly ChannelWish[], setting: CampaignSetting): CampaignFinding[] {
  const { brand, now } = setting;
  const found = checkBrief(brief, {
    brand,
    now,
    wanted: wishes.map(({ name }) => name),
    channels: channelNames,
    formats: Object.fromEntries(channels.map(({ name, formats }) => [name, formats.map((format) => format.name)])),
    pictureProblem: (src) => setting.pictureProblem(src),
    leadsSomewhere: (reference) =>
      !/^(page|post):/.test(reference) ||
      brand.locales.some((locale) => setting.address(reference, locale) !== undefined),
    hasLogo: brand.file(brand.logo.file) !== undefined,
  });
  return found.flatMap(({ channels: concerned, ...finding }) =>
    concerned.length === 0 ? [finding] : concerned.map((channel) => ({ ...finding, channel })),
  );
}

/** Where a draft's button leads: on the landing page where the brief says, elsewhere to the landing page, where there is one. */
function targetOf(
  { callToAction, template, sender }: Campaign,
  channel: ChannelName,
  composed: ReadonlySet<ChannelName>,
  { key, brand }: CampaignSetting,
): string {
  if (channel !== 'landing-page' && composed.has('landing-page')) return `page:${key}`;
  if (callToAction?.href !== undefined) return callToAction.href;
  if (channel === 'landing-page')
    return template === 'lead-magnet' ? '#get' : `mailto:${(sender ?? brand.sender).email}`;
  return address({ type: 'page', key: 'home', slug: '', locale: brand.defaultLocale }, brand);
}
