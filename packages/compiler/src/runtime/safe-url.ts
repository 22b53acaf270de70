import { isSafeUrl } from './is-safe-url.js';

/** Give an address back if a link may have it, and `#` if not. What is absent stays absent. */
export function safeUrl<T extends string | undefined | null>(url: T): T | '#' {
  if (!url) return url;
  const first = url.charCodeAt(0);
  // A path or a fragment has no scheme: most addresses of a page, so they skip the rule.
  if (first === 47 || first === 35) return url;
  return isSafeUrl(url) ? url : '#';
}
