/** Quote sentences that found no place, for a finding. */
export function quoted(sentences: readonly string[]): string {
  return sentences.map((sentence) => `“${sentence}”`).join(' ');
}
