import type { Phrase } from '../brief/phrase.js';
import type { DraftTree } from '../drafts/draft.js';
import { pick, type Recipe, within } from './recipe.js';
import { type Statement, statementsOf } from './statements.js';

/** Of what lists show of a post, in characters. */
const longestDescription = 300;

/** Compose `count` posts of the blog: the messages and the proof are shared out among them, so that none repeats another. */
export function composeBlogPosts(recipe: Recipe, count: number, date: string | undefined): DraftTree[] {
  const { brief, target } = recipe;
  const statements = statementsOf(brief).filter(({ body }) => body !== brief.offer);
  const [image] = brief.images;
  return Array.from({ length: count }, (_, index): DraftTree | undefined => {
    const own = brief.copy.posts[index] ?? {};
    const share = statements.filter((_statement, place) => place % count === index);
    const [first] = share;
    if (!first && !own.body) {
      recipe.report({
        rule: 'brief-enough',
        path: 'keyMessages',
        severity: 'warning',
        message: `${count} posts of the blog were asked for, and the brief has nothing left for number ${index + 1}.`,
        fix: 'Write another key message, words of your own in copy.post, or ask for fewer posts.',
      });
      return undefined;
    }
    return {
      key: `post-${index + 1}`,
      title: pick(recipe, 'The title of a post', 200, [own.title, first?.title, brief.title, brief.offer]),
      description: pick(recipe, 'What lists show of a post', longestDescription, [
        within(recipe, 'What lists show of a post', longestDescription, first?.body),
        brief.offer,
      ]),
      ...(date !== undefined && { date: /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : date.slice(0, 10) }),
      tags: brief.keywords.slice(0, 5),
      ...(image && { image: { src: image.src, alt: image.alt } }),
      body: own.body && (own.body.text !== undefined || !first) ? [{ text: own.body }] : paragraphs(share, brief.offer),
      ...(brief.action && { action: { label: brief.action.label, href: target } }),
      ...(brief.legal && { legal: brief.legal }),
      sections: [],
    };
  }).filter((draft) => draft !== undefined);
}

/** A block of an article: a heading or a paragraph. */
export type Block = { heading: Phrase } | { text: Phrase };

function paragraphs([first, ...rest]: readonly Statement[], offer: Phrase | undefined): Block[] {
  return [
    // A post opens with its description, which is the first of it where that is short enough.
    ...(first && (first.body.text?.length ?? 0) > longestDescription ? [{ text: first.body }] : []),
    ...rest.flatMap(({ title, body }): Block[] => [...(title ? [{ heading: title }] : []), { text: body }]),
    ...(offer ? [{ text: offer }] : []),
  ];
}
