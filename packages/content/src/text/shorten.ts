/** Shorten text to at most `max` characters, at the end of a sentence or else of a word. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  const sentence = /^[\s\S]*[.!?\u061f\u3002](?=\s)/.exec(cut)?.[0];
  if (sentence && sentence.length > max / 2) return sentence;
  const words = text.slice(0, max - 1).replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:\u2013-]+$/, '').replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
