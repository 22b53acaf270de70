import type { CodeCache } from './code-cache.js';

const most = 5_000;
const kept = new Map<string, string>();

/** Keeps the code that this process highlighted last, so that a post that is edited again costs only what is new. */
export const recentCode: CodeCache = {
  get: (key) => kept.get(key),
  set(key, html) {
    kept.set(key, html);
    if (kept.size <= most) return;
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  },
};
