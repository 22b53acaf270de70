/** What was typed and not saved, as this browser keeps it. */
export interface KeptText {
  /** When it was typed, in milliseconds. */
  at: number;
  /** The revision that it changes. */
  rev: number;
  /** The document as it was when it was changed. */
  base: Record<string, unknown>;
  data: Record<string, unknown>;
}

const nameOf = (user: string, key: string) => `pantograph:unsaved:${user}:${key}`;

/** Keep what is not saved yet. A browser that is full or forbids it keeps nothing. */
export function keepText(user: string, key: string, text: KeptText): void {
  try {
    localStorage.setItem(nameOf(user, key), JSON.stringify(text));
  } catch {
    // The text is still in the form, and whoever leaves is asked first.
  }
}

/** Get what was kept; undefined where nothing was. */
export function keptText(user: string, key: string): KeptText | undefined {
  try {
    const text = localStorage.getItem(nameOf(user, key));
    return text === null ? undefined : (JSON.parse(text) as KeptText);
  } catch {
    return undefined;
  }
}

/** Forget what was kept, once it is saved or no longer wanted. */
export function forgetText(user: string, key: string): void {
  try {
    localStorage.removeItem(nameOf(user, key));
  } catch {
    // Then nothing was kept either.
  }
}
