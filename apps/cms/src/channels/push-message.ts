/** What a push message says. */
export interface PushWords {
  title: string;
  body: string;
}

/** Find the words in the payload of a push message, however its service wraps them; undefined where there are none. */
export function pushMessage(json: string): PushWords | undefined {
  try {
    return wordsIn(JSON.parse(json));
  } catch {
    return undefined;
  }
}

function wordsIn(value: unknown): PushWords | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { title, body } = value as Record<string, unknown>;
  if (typeof title === 'string' && typeof body === 'string') return { title, body };
  return Object.values(value).map(wordsIn).find(Boolean);
}
