import { type SentenceSigns, wordsOf } from '@pantograph/channels';
import type { Campaign } from '@pantograph/content';
import type { Phrase } from './phrase.js';
import { phraseOf, type Speech } from './phrase-of.js';

/** What a campaign has to say, in one language. What the brief has not is missing; what it has not in this language has no text. */
export interface LocaleBrief {
  locale: string;
  /** How sentences are written in the language. */
  signs: SentenceSigns;
  title?: Phrase;
  audience?: Phrase;
  offer?: Phrase;
  /** What says so once and twice: a short line, and more of it. */
  messages: readonly { path: string; title?: Phrase; body?: Phrase }[];
  proof: readonly { path: string; claim: Phrase; figure?: Phrase; source?: Phrase }[];
  action?: { label: Phrase; href?: string };
  event?: { name: Phrase; start: string; end: string; place: Phrase; address?: Phrase };
  keywords: readonly Phrase[];
  images: readonly { path: string; src: string; alt: Phrase }[];
  legal?: Phrase;
  copy: LocaleCopy;
}

/** Words of one's own for a channel. */
export interface LocaleCopy {
  page: Words & { description?: Phrase };
  posts: readonly Words[];
  emails: readonly (Words & { subject?: Phrase; preheader?: Phrase })[];
  /** Network, or `all`, to the posts in their order. */
  social: Readonly<Record<string, readonly Phrase[]>>;
  banner: Words;
  print: Words;
  sms?: Phrase;
  push: Words;
  calendar: Words;
}

interface Words {
  title?: Phrase;
  body?: Phrase;
}

/** Read a brief in one language. */
export function localeBrief(brief: Campaign, speech: Speech): LocaleBrief {
  const say = (written: Parameters<typeof phraseOf>[0], path: string) => phraseOf(written, path, speech);
  /** The fields of a group that are texts. */
  const words = <const Name extends string>(group: object | undefined, at: string, names: readonly Name[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const written = (group as Record<string, Parameters<typeof phraseOf>[0] | undefined> | undefined)?.[name];
        return written === undefined ? [] : [[name, say(written, `${at}.${name}`)]];
      }),
    ) as { [Key in Name]?: Phrase };
  const { copy = {}, callToAction, event } = brief;
  return {
    locale: speech.locale,
    signs: wordsOf(speech.locale),
    ...(brief.title !== undefined && { title: say(brief.title, 'title') }),
    ...(brief.audience !== undefined && { audience: say(brief.audience, 'audience') }),
    ...(brief.offer !== undefined && { offer: say(brief.offer, 'offer') }),
    ...(brief.legal !== undefined && { legal: say(brief.legal, 'legal') }),
    messages: (brief.keyMessages ?? []).map((message, index) => {
      const path = `keyMessages.${index}`;
      return isGroup(message, 'title')
        ? { path, ...words(message, path, ['title', 'body']) }
        : { path, body: say(message, path) };
    }),
    proof: (brief.proof ?? []).map((proof, index) => {
      const path = `proof.${index}`;
      if (!isGroup(proof, 'claim')) return { path, claim: say(proof, path) };
      return { path, claim: say(proof.claim, `${path}.claim`), ...words(proof, path, ['figure', 'source']) };
    }),
    ...(callToAction && {
      action: {
        label: say(callToAction.label, 'callToAction.label'),
        ...(callToAction.href !== undefined && { href: callToAction.href }),
      },
    }),
    ...(event && {
      event: {
        name: say(event.name, 'event.name'),
        start: event.start,
        end: event.end,
        place: say(event.place, 'event.place'),
        ...words(event, 'event', ['address']),
      },
    }),
    keywords: (brief.keywords ?? []).map((keyword, index) => say(keyword, `keywords.${index}`)),
    images: (brief.images ?? []).map(({ src, alt }, index) => {
      const path = `images.${index}`;
      return { path, src, alt: alt === '' ? { text: '', path: `${path}.alt` } : say(alt, `${path}.alt`) };
    }),
    copy: {
      page: words(copy['landing-page'], 'copy.landing-page', ['title', 'description', 'body']),
      posts: (copy.post ?? []).map((post, index) => words(post, `copy.post.${index}`, ['title', 'body'])),
      emails: (copy.email ?? []).map((email, index) =>
        words(email, `copy.email.${index}`, ['subject', 'preheader', 'title', 'body']),
      ),
      social: Object.fromEntries(
        Object.entries(copy.social ?? {}).map(([network, posts]) => [
          network,
          posts.map((post, index) => say(post, `copy.social.${network}.${index}`)),
        ]),
      ),
      banner: words(copy.banner, 'copy.banner', ['title', 'body']),
      print: words(copy.print, 'copy.print', ['title', 'body']),
      ...(copy.sms !== undefined && { sms: say(copy.sms, 'copy.sms') }),
      push: words(copy.push, 'copy.push', ['title', 'body']),
      calendar: words(copy.calendar, 'copy.calendar', ['title', 'body']),
    },
  };
}

function isGroup<Group extends object, Name extends string>(
  value: string | Record<string, string> | Group,
  name: Name,
): value is Extract<Group, Record<Name, unknown>> {
  return typeof value === 'object' && name in value;
}
