const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel', 'page', 'post']);

/** The characters a browser strips from an address before it reads the scheme: controls and white space. */
const ignoredByBrowsers = /[\p{Cc} \u200b-\u200f\u2028\u2029\ufeff]/gu;

/**
 * Tell whether an address may stand in a link: http, https, mailto, tel, a reference (`page:id`, `post:id`) or
 * relative. Everything else, `javascript:` and `data:` among it, is refused.
 */
export function isSafeUrl(url: string): boolean {
  const bare = url.replace(ignoredByBrowsers, '');
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  return scheme === undefined || allowedSchemes.has(scheme.toLowerCase());
}
