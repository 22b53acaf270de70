/**
 * Write a tag as a hashtag: the words of several joined, each with a capital letter, so that screen readers say them apart;
 * one word as it is written. Empty where no letter is left, for a number alone is no hashtag.
 */
export function hashtag(tag: string, locale: string): string {
  const words = tag.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (!words.some((word) => /\p{L}/u.test(word))) return '';
  const joined = words.length === 1 ? words[0] : words.map((word) => capital(word, locale)).join('');
  return `#${joined}`;
}

function capital(word: string, locale: string): string {
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
