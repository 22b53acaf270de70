/** Shorten text to at most `max` characters, at the end of a sentence where one is near, else of a word. */
export function summary(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const sentence = Math.max(...['. ', '! ', '? ', '؟ ', '。'].map((end) => cut.lastIndexOf(end)));
  if (sentence > max * 0.6) return cut.slice(0, sentence + 1);
  const word = cut.slice(0, max - 1).lastIndexOf(' ');
  return `${cut.slice(0, word > max * 0.5 ? word : max - 1).trimEnd()}…`;
}
