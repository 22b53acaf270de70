const wordsAMinute = 220;

/** Estimate how many whole minutes the text of some HTML takes to read, at least 1. */
export function readingMinutes(html: string): number {
  let words = 0;
  let inTag = false;
  let inWord = false;
  for (let index = 0; index < html.length; index++) {
    const code = html.charCodeAt(index);
    if (code === 60) {
      inTag = true;
      inWord = false;
    } else if (code === 62) inTag = false;
    else if (!inTag) {
      const isSpace = code <= 32 || code === 160;
      if (!isSpace && !inWord) words++;
      inWord = !isSpace;
    }
  }
  return Math.max(1, Math.round(words / wordsAMinute));
}
