import type { Phrase } from '../brief/phrase.js';
import type { DraftTree } from '../drafts/draft.js';
import { joined, pick, type Recipe, said, told, untilEnd, within } from './recipe.js';
import { sectionBuilders } from './sections.js';
import { statementsOf } from './statements.js';

/** What the letters of a campaign are for, in their order; further ones tell one message each. */
const kinds = ['announcement', 'proof', 'last-call'] as const;

/** Compose `count` letters: the news with all its reasons, the proof, the last call; more of them tell a message each. */
export function composeEmails(recipe: Recipe, count: number): DraftTree[] {
  const { messages } = recipe.brief;
  const between = Math.max(0, count - kinds.length);
  if (between > messages.length) {
    recipe.report({
      rule: 'brief-enough',
      path: 'keyMessages',
      severity: 'warning',
      message: `${count} letters need ${between} key messages, and there are ${messages.length}.`,
      fix: 'Write more key messages, or ask for fewer letters.',
    });
  }
  const single = messages.slice(0, between).map((_message, index) => `message-${index + 1}`);
  const keys =
    count === 1 ? [kinds[0]] : count === 2 ? [kinds[0], kinds[2]] : [kinds[0], ...single, kinds[1], kinds[2]];
  return keys.flatMap((key, index) => letter(recipe, key, index) ?? []);
}

function letter(recipe: Recipe, key: string, index: number): DraftTree | undefined {
  const { brief } = recipe;
  const own = brief.copy.emails[index] ?? {};
  const letters = tell(recipe, key, untilEnd(recipe));
  if (!letters) return undefined;
  const [image] = brief.images;
  const subject = pick(recipe, 'A subject', 90, [own.subject, own.title, ...letters.subjects, brief.title]);
  const title = pick(recipe, 'The heading of a letter', 90, [own.title, ...letters.titles, brief.title]);
  const action = brief.action && { label: brief.action.label, href: recipe.target };
  return {
    key,
    title: subject,
    description: pick(recipe, 'What stands beside a subject', 140, [
      own.preheader,
      ...letters.preheaders,
      brief.offer,
      brief.title,
    ]),
    ...(action && { action }),
    ...(brief.legal && { legal: brief.legal }),
    sections: [
      ...(title
        ? [
            {
              section: 'hero',
              ...(brief.title &&
                brief.title !== title && { kicker: pick(recipe, 'The line above a heading', 60, [brief.title]) }),
              title,
              body: within(recipe, 'The text of a letter', 320, said(own.body, letters.body)),
              ...(action && { primary: action }),
              ...(image && key === kinds[0] && { image: { src: image.src, alt: image.alt } }),
            },
          ]
        : []),
      ...letters.sections,
    ],
  };
}

interface Told {
  subjects: readonly (Phrase | undefined)[];
  preheaders: readonly (Phrase | undefined)[];
  titles: readonly (Phrase | undefined)[];
  body: Phrase | undefined;
  sections: readonly object[];
}

function tell(recipe: Recipe, key: string, until: Phrase | undefined): Told | undefined {
  const { brief, words } = recipe;
  const { title, offer, messages, proof } = brief;
  const section = (name: string) => {
    const built = sectionBuilders[name]?.(recipe);
    return built ? [{ section: name, ...built }] : [];
  };
  if (key === 'announcement') {
    const [first] = messages;
    return {
      subjects: [offer],
      preheaders: [first?.title, first?.body],
      titles: [offer],
      body: first?.body,
      sections: section('feature-grid'),
    };
  }
  if (key === 'last-call') {
    return {
      subjects: [told(words, title, until), title],
      preheaders: [offer],
      titles: [told(words, title, until), until],
      body: told(words, offer, until),
      sections: [],
    };
  }
  if (key === 'proof') {
    const [first] = proof;
    if (!first) {
      recipe.report({
        rule: 'brief-fields',
        path: 'proof',
        severity: 'warning',
        message: 'The second letter tells the proof, and the brief has none.',
        fix: 'Add proof: a claim, its figure and its source. Or ask for two letters.',
      });
      return undefined;
    }
    return {
      subjects: [first.figure && joined(first.figure, first.claim), first.claim],
      preheaders: [first.source, offer],
      titles: [first.figure && joined(first.figure, first.claim), first.claim],
      body: told(words, joined(first.figure, first.claim), first.source),
      sections: section('stats'),
    };
  }
  const message = messages[Number(key.slice('message-'.length)) - 1];
  return (
    message && {
      subjects: [message.title, message.body],
      preheaders: [offer],
      titles: [message.title, message.body],
      body: message.body,
      sections: [],
    }
  );
}

/** How many letters a brief has without asking for a number. */
export function usualLetters(recipe: Recipe): number {
  return recipe.brief.proof.length > 0 ? 3 : Math.min(2, statementsOf(recipe.brief).length);
}
