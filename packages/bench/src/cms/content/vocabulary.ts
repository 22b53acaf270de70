import { type Random, random } from '../../corpus/random.ts';

const syllables =
  'ba ce di fo gu ha jo ka le mi no pa qui ro se ti vu we xa yo zu bra cle dri flo gru pla sti tro'.split(' ');
const ends = ['', '', 'n', 'r', 's', 't', 'l', 'm'];
const howMany = 20_000;

/** Words of a language of its own, by how many letters they have; the first of a length are the frequent ones. */
export type Vocabulary = ReadonlyMap<number, readonly string[]>;

/** Make up twenty thousand words of four to twelve letters; another seed makes others. */
export function makeVocabulary(seed: number): Vocabulary {
  const dice = random(seed);
  const words = new Set<string>();
  while (words.size < howMany) {
    const word = Array.from({ length: dice.between(2, 4) }, () => dice.pick(syllables)).join('') + dice.pick(ends);
    if (word.length <= 12) words.add(word);
  }
  return Map.groupBy(words, (word) => word.length);
}

/** Take a word of so many letters, frequent ones more often, as people do; undefined where there is none. */
export function wordOf(vocabulary: Vocabulary, length: number, dice: Random): string | undefined {
  const words = vocabulary.get(length) ?? [];
  return words[Math.floor(words.length * dice.next() ** 3)];
}
