import type { Phrase } from '../brief/phrase.js';
import type { DraftTree } from '../drafts/draft.js';
import { pick, type Recipe, said } from './recipe.js';
import { statementsOf } from './statements.js';

/**
 * Compose `count` posts, each of which says one thing: what was written for posts, then the offer, each message and the proof.
 * Where there is less to say than posts to fill, there are fewer posts: nothing is said twice.
 */
export function composeSocialPosts(recipe: Recipe, count: number, networks: readonly string[]): DraftTree[] {
  const { brief, target } = recipe;
  const statements = statementsOf(brief);
  const own = brief.copy.social;
  const longest = Math.max(0, ...Object.values(own).map(({ length }) => length));
  const available = Math.max(statements.length, longest);
  if (available < count) {
    recipe.report({
      rule: 'brief-enough',
      path: brief.messages.length > 0 ? 'keyMessages' : 'channels',
      severity: 'warning',
      message: `${count} posts were asked for, and there are ${available} different things to say.`,
      fix: `Write ${count - available} more key messages or words of your own in copy.social; the same sentence in post after post reaches nobody.`,
    });
  }
  const [image] = brief.images;
  return Array.from({ length: Math.min(count, available) }, (_, index): DraftTree => {
    const statement = statements[index];
    const copy = copyFor(own, networks, index);
    const [written] = Object.values(copy);
    const title = pick(recipe, 'The heading of a card', 90, [
      statement?.title,
      brief.offer === statement?.body ? brief.title : undefined,
      statement?.body,
      brief.offer,
      brief.title,
    ]);
    const description = statement?.body ?? written;
    return {
      key: `post-${index + 1}`,
      title,
      description,
      ...(brief.action && { action: { label: brief.action.label, href: target } }),
      tags: brief.keywords,
      ...(Object.keys(copy).length > 0 && { copy }),
      ...(brief.legal && { legal: brief.legal }),
      ...(image && { image: { src: image.src, alt: image.alt } }),
      sections: [
        {
          section: 'hero',
          ...(brief.title &&
            title !== brief.title && {
              kicker: pick(recipe, 'The line above the heading of a card', 60, [brief.title]),
            }),
          title,
          ...(statement?.figure && { facts: [{ label: brief.title ?? statement.body, value: statement.figure }] }),
        },
      ],
    };
  });
}

/** What was written for a post: a network's own words, else those for all. */
function copyFor(
  own: Readonly<Record<string, readonly Phrase[]>>,
  networks: readonly string[],
  index: number,
): Record<string, Phrase> {
  return Object.fromEntries(
    networks.flatMap((network) => {
      const phrase = said(own[network]?.[index], own.all?.[index]);
      return phrase?.text !== undefined ? [[`social.${network}`, phrase]] : [];
    }),
  );
}
