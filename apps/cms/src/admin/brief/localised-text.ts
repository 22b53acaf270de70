/** A text of a brief: in the brief's own language, or by language. */
export type LocalisedText = string | Readonly<Record<string, string>> | undefined;

/** Get a text in one language; undefined where it has no words there. `own` is the language of plain texts. */
export function textIn(text: LocalisedText, locale: string, own: string): string | undefined {
  if (typeof text === 'string') return locale === own ? text : undefined;
  return text?.[locale];
}

/** Get the words of another language to write after: those of the brief's own, else the first there are. */
export function hintFor(
  text: LocalisedText,
  locale: string,
  own: string,
): { locale: string; words: string } | undefined {
  const texts = typeof text === 'string' ? { [own]: text } : (text ?? {});
  const known = Object.keys(texts).filter((other) => other !== locale && texts[other]);
  const first = known.includes(own) ? own : known[0];
  return first === undefined ? undefined : { locale: first, words: texts[first] ?? '' };
}

/** Write a text in one language; without words it has none there. */
export function withText(text: LocalisedText, locale: string, own: string, words: string): LocalisedText {
  if ((text === undefined || typeof text === 'string') && locale === own) return words === '' ? undefined : words;
  const { [locale]: _, ...others } = typeof text === 'string' ? { [own]: text } : (text ?? {});
  const isThere = typeof text === 'object' && locale in text;
  // A language keeps its place among the others.
  const all = isThere ? { ...text, [locale]: words } : { ...others, [locale]: words };
  const texts = words === '' ? others : all;
  return Object.keys(texts).length === 0 ? undefined : texts;
}
