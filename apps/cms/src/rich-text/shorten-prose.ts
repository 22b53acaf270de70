const word = String.raw`[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*`;
/** Words amid other words of a line: no Markdown begins or ends in them, whatever they are. */
const amid = new RegExp(String.raw`(?<=\p{L}[,.;:?!]? )${word}(?:[,.;:?!]? ${word})+[,.;:?!]?(?= [\p{L}\p{N}])`, 'gu');
/** Where words are more than words: tags and addresses in angle brackets, definitions and what refers to them. */
const unsuited = /<[A-Za-z/!?]|\]:|\[\^|[\uE000-\uF8FF]/;
const first = 0xe000;
const most = 6400;

/** A text in which prose is shortened, and the way back. */
interface Shortened {
  short: string;
  /** Put the words back, in whatever was made of the text. */
  restore<Value>(value: Value): Value;
}

/**
 * Let one letter of the private use area stand for words amid words, the same for the same. Markdown is read letter by letter and
 * prose is most of it, so what is left is read in a third of the time, and comes out the same.
 */
export function shortenProse(text: string): Shortened {
  if (unsuited.test(text)) return { short: text, restore: (value) => value };
  const letters = new Map<string, string>();
  const words = new Map<string, string>();
  const short = text.replace(amid, (prose) => {
    const known = letters.get(prose);
    if (known !== undefined || letters.size >= most) return known ?? prose;
    const letter = String.fromCharCode(first + letters.size);
    letters.set(prose, letter);
    words.set(letter, prose);
    return letter;
  });
  const restore = <Value>(value: Value): Value => {
    if (typeof value === 'string') {
      return value.replace(/[\uE000-\uF8FF]/g, (letter) => words.get(letter) ?? letter) as Value;
    }
    if (Array.isArray(value)) return value.map(restore) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, restore(each)])) as Value;
  };
  return { short, restore: words.size === 0 ? (value) => value : restore };
}
