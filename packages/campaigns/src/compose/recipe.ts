import { type ChannelName, fitSentences, type KnownWords, type SentenceSigns } from '@pantograph/channels';
import type { Finding } from '@pantograph/contract';
import type { LocaleBrief } from '../brief/locale-brief.js';
import type { Phrase } from '../brief/phrase.js';

/** What a channel's drafts are made of, and where to say what did not go into them. */
export interface Recipe {
  channel: ChannelName;
  brief: LocaleBrief;
  /** What no brief says; what there are no words for in this language is missing. */
  words: KnownWords;
  /** Name of the campaign's landing page and of its links. */
  key: string;
  /** Of the landing page, or of what the brief asks readers to visit: a reference or an address. */
  target: string;
  sender: { name: string; email: string };
  /** The compositions that the brand has chosen, by section. */
  variants: Readonly<Record<string, string>>;
  /** IANA name of the zone that times without an offset are in. */
  timeZone: string;
  /** In words, as it is where the brand is. */
  starts?: string;
  ends?: string;
  /** Say that words of the brief found no place as they are. */
  report(finding: Pick<Finding, 'rule' | 'path' | 'message' | 'fix'> & { severity?: Finding['severity'] }): void;
}

/** Count as contracts do: in UTF-16 code units. */
function fits(text: string | undefined, most: number): boolean {
  return text === undefined || text.length <= most;
}

/**
 * Take the first of several phrases that fits whole, those of one's own before others. What was written for the place and does
 * not fit it is told; where nothing fits, so is that.
 */
export function pick(
  recipe: Recipe,
  place: string,
  most: number,
  candidates: readonly (Phrase | undefined)[],
): Phrase | undefined {
  const all = candidates.filter((candidate) => candidate !== undefined);
  const spoken = all.filter(({ text }) => text !== undefined);
  const given = spoken.length > 0 ? spoken : all;
  const chosen = given.find(({ text }) => fits(text, most));
  const [first] = given;
  if (first && first !== chosen && (!chosen || first.path.startsWith('copy.'))) {
    const { text = '', path } = first;
    recipe.report({
      rule: 'brief-fits',
      path,
      severity: chosen ? 'warning' : 'error',
      message: `${place} takes ${most} characters, and this has ${text.length}.`,
      fix: chosen
        ? `"${chosen.text}" stands there instead. Write a shorter one, or leave it.`
        : `Write one of at most ${most} characters.`,
    });
  }
  return chosen;
}

/** Take of a phrase as many whole sentences as fit; those left out are told. */
export function within(recipe: Recipe, place: string, most: number, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase?.text === undefined || phrase.text.length <= most) return phrase;
  const { text, left } = fitSentences(phrase.text, recipe.brief.locale, (part) => part.length <= most);
  recipe.report({
    rule: 'brief-fits',
    path: phrase.path,
    severity: 'warning',
    message:
      text === ''
        ? `${place} takes ${most} characters, and already the first sentence is longer.`
        : `${place} takes ${most} characters; this was left out: "${left.join(' ')}"`,
    fix: `Write it in ${most} characters where it matters there.`,
  });
  return text === '' ? undefined : { ...phrase, text };
}

/** Take the first of several phrases that has words in this language; the first, which waits for them, where none has. */
export function said(...phrases: readonly (Phrase | undefined)[]): Phrase | undefined {
  const given = phrases.filter((phrase) => phrase !== undefined);
  return given.find(({ text }) => text !== undefined) ?? given[0];
}

/** Join phrases into one, a space between them; it counts as what stands at the first. */
export function joined(...phrases: readonly (Phrase | undefined)[]): Phrase | undefined {
  return joinedBy(' ', phrases);
}

function joinedBy(joint: string, phrases: readonly (Phrase | undefined)[]): Phrase | undefined {
  const given = phrases.filter((phrase) => phrase !== undefined);
  const [first] = given;
  if (!first) return undefined;
  const missing = given.find(({ text }) => text === undefined);
  return missing ?? { path: first.path, text: given.map(({ text = '' }) => text).join(joint) };
}

/** Join phrases as sentences: each ends with a full stop where it has no end of its own. */
export function told({ stop, joint }: SentenceSigns, ...phrases: readonly (Phrase | undefined)[]): Phrase | undefined {
  const ended = phrases.map((phrase) => phrase?.text && { ...phrase, text: withEnd(phrase.text, stop) });
  return joinedBy(
    joint,
    phrases.map((phrase, index) => ended[index] || phrase),
  );
}

function withEnd(text: string, stop: string): string {
  return /[.!?\u2026\u061f\u06d4\u0964\u3002\uff01\uff1f][\p{Pe}\p{Pf}"']*$/u.test(text) ? text : `${text}${stop}`;
}

/** Say until when an offer stands, in words of no brief; undefined where there is no end or no words for it. */
export function untilEnd({ words, ends }: Pick<Recipe, 'words' | 'ends'>): Phrase | undefined {
  if (ends === undefined || words.until === undefined) return undefined;
  return { path: 'ends', text: words.until.replace('{date}', () => ends) };
}
