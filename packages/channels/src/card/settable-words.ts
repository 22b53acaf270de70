import type { FontFile } from '@pantograph/tokens/brand';
import type { CardDocument } from './card-document.js';
import type { CardFinding } from './card-studio.js';
import type { CardWords } from './card-words.js';
import { unsetSigns } from './unset-signs.js';

/** The words of a card as the brand's fonts can set them. */
export interface SettableWords {
  words: CardWords;
  /** Whether the fonts have the letters of the title. */
  isSettable: boolean;
  findings: CardFinding[];
}

/** Leave out of words what the fonts of a brand cannot draw: emoji by themselves, letters with the words that they are in. */
export function settableWords(
  words: CardWords,
  document: CardDocument,
  fonts: readonly FontFile[],
  brandName: () => string,
): SettableWords {
  const findings: CardFinding[] = [];
  let isSettable = true;
  const kept = (Object.entries(words) as [keyof CardWords, string][]).flatMap(([name, text]) => {
    const { emoji, letters } = unsetSigns(text, fonts);
    const path = placeOf(name, document);
    if (emoji.length > 0) findings.push(noEmoji(emoji, path));
    if (letters.length > 0) findings.push(noLetters(letters, path, brandName(), name === 'title'));
    if (letters.length > 0 && name === 'title') isSettable = false;
    const rest = emoji
      .reduce((left, sign) => left.replaceAll(sign, ''), text)
      .replace(/\s+/g, ' ')
      .trim();
    return name !== 'title' && (rest === '' || letters.length > 0) ? [] : [[name, rest]];
  });
  return { words: Object.fromEntries(kept) as CardWords, isSettable, findings };
}

function placeOf(name: keyof CardWords, { event }: CardDocument): string {
  const places = {
    title: 'title',
    lead: 'description',
    kicker: event ? 'event.place' : 'sections.0.kicker',
    figure: 'sections.0.facts.0.value',
    action: 'action.label',
  };
  return places[name];
}

function noEmoji(signs: readonly string[], path: string): CardFinding {
  return {
    rule: 'card-signs',
    severity: 'warning',
    path,
    message: `Cards are set in the brand's fonts, which have no emoji: ${[...new Set(signs)].join(' ')} is left out there.`,
    fix: 'Say it in words, or leave the emoji to the text of the post.',
  };
}

function noLetters(signs: readonly string[], path: string, brandName: string, isTitle: boolean): CardFinding {
  const what = isTitle ? 'no card can say the title' : 'cards leave these words out';
  return {
    rule: 'card-signs',
    severity: isTitle ? 'error' : 'warning',
    path,
    message: `The fonts of ${brandName} have no letters for "${[...new Set(signs)].slice(0, 12).join('')}", so ${what}.`,
    fix: 'Give the brand a font for this script, or write the words in one that it has.',
  };
}
