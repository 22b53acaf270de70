/** Signs that only steer how text runs, and could turn what stands beside it: of a card each text stands for itself. */
const steering = /[\p{Cc}\u200b\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/gu;

/** Make of a text the words that are set: one line, nothing in it that cannot be seen. */
export function plainWords(text: string): string {
  return text.toWellFormed().replace(steering, ' ').replace(/\s+/g, ' ').trim();
}
