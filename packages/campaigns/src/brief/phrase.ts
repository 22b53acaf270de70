/**
 * Words of a brief in one language, with the place they were taken from; `text` is missing where the brief has no words there in
 * this language.
 */
export interface Phrase {
  readonly text: string | undefined;
  /** Into the brief: names and 0-based indices joined by dots, such as `keyMessages.0.title`. */
  readonly path: string;
}

/** Tell a phrase from anything else that stands in a draft. */
export function isPhrase(value: unknown): value is Phrase {
  return (
    typeof value === 'object' && value !== null && Object.keys(value).length === 2 && 'text' in value && 'path' in value
  );
}
