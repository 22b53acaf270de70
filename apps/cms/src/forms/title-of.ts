/** Get what a document is called: a text, or one by language of which the first that is there counts. */
export function titleOf(document: Readonly<Record<string, unknown>>, locale?: string): string {
  for (const name of ['title', 'name', 'label', 'filename', 'key']) {
    const value = document[name];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value !== 'object' || value === null) continue;
    const texts = value as Record<string, unknown>;
    const text = (locale !== undefined && texts[locale]) || Object.values(texts).find((one) => typeof one === 'string');
    if (typeof text === 'string' && text !== '') return text;
  }
  return 'Untitled';
}
