import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { random } from '../../corpus/random.ts';
import { writeCorpus } from '../../corpus/write-corpus.ts';
import { documentInOtherWords, inOtherWords, type OtherWords } from './in-other-words.ts';
import { makeVocabulary } from './vocabulary.ts';

/** The brands, and the languages they are written in besides English. */
const sites = { tidewater: ['de', 'ar'], hollyhock: ['fr', 'ar'] } as const;
/** Every so many pages and posts there is one in the second language, and in the third. */
const every = { pages: [2, 5], posts: [5, 20] } as const;

/**
 * Write files of so many documents, half of each brand: a fifth landing pages, the rest posts, their links as references,
 * some of them in two or three languages. Words are many and as unevenly frequent as in prose. The same every time.
 */
export function writeSites(folder: string, documents: number): void {
  for (const [place, [brand, languages]] of Object.entries(sites).entries()) {
    rmSync(join(folder, brand), { recursive: true, force: true });
    writeCorpus(folder, Math.round(documents / 2), brand);
    const words = ['en', ...languages].map((locale, index): OtherWords => {
      const vocabulary = makeVocabulary(11 + place * 10 + index);
      return { vocabulary, share: locale === 'en' ? 0.5 : 1, isArabic: locale === 'ar' };
    });
    for (const kind of ['pages', 'posts'] as const) {
      for (const [index, name] of readdirSync(join(folder, brand, kind))
        .sort()
        .entries()) {
        const path = join(folder, brand, kind, name);
        const text = withReferences(readFileSync(path, 'utf8'));
        for (const [language, how] of words.entries()) {
          if (language > 0 && index % (every[kind][language - 1] ?? 1) !== 0) continue;
          const ending = extname(name);
          const suffix = language === 0 ? '' : `.${languages[language - 1]}`;
          const other = rewritten(text, ending, how, index * 100 + place * 10 + language);
          writeFileSync(`${path.slice(0, -ending.length)}${suffix}${ending}`, other);
        }
      }
    }
  }
}

/** Addresses of generated pages as the references that an editor chooses. */
function withReferences(text: string): string {
  return text.replace(/\/blog\/(post-\d+)\/(?=[")])/g, 'post:$1').replace(/\/(offer-\d+)\/(?=[")])/g, 'page:$1');
}

function rewritten(text: string, ending: string, words: OtherWords, seed: number): string {
  const dice = random(90_000_001 + seed);
  if (ending === '.json') return `${JSON.stringify(documentInOtherWords(JSON.parse(text), words, dice), null, 2)}\n`;
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const front = head.replace(/^(title|description): (.*)$/gm, (_, name: string, value: string) => {
    return `${name}: ${inOtherWords(value, words, dice)}`;
  });
  return `---\n${front}\n---\n${inOtherWords(body, words, dice)}`;
}
