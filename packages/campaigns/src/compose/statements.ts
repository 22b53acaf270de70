import type { LocaleBrief } from '../brief/locale-brief.js';
import type { Phrase } from '../brief/phrase.js';
import { joined, told } from './recipe.js';

/** One thing a campaign can say by itself: a post, a letter, a part of an article. */
export interface Statement {
  /** In a line. */
  title?: Phrase;
  body: Phrase;
  figure?: Phrase;
}

/** All that a campaign can say one after the other without saying a thing twice: the offer, its messages, its proof. */
export function statementsOf({ offer, messages, proof, signs }: LocaleBrief): Statement[] {
  return [
    ...(offer ? [{ body: offer }] : []),
    ...messages.flatMap(({ title, body }): Statement[] => {
      if (!body) return title ? [{ body: title }] : [];
      return [{ ...(title && { title }), body }];
    }),
    ...proof.flatMap(({ claim, figure, source }): Statement[] => {
      const body = told(signs, joined(figure, claim), source);
      return body ? [{ body, ...(figure && { figure }) }] : [];
    }),
  ];
}
