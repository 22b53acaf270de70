const allowedSchemes = new Set(['http', 'https', 'mailto', 'tel', 'page', 'post']);

/** The characters a browser strips from an address before it reads the scheme: C0 controls and white space. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this guards against.
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g;

/**
 * Tell whether an address may stand in a link: http, https, mailto, tel, a reference (`page:id`, `post:id`) or
 * relative. Everything else, `javascript:` and `data:` among it, is refused.
 */
export function isSafeUrl(url: string): boolean {
  const bare = url.replace(ignoredByBrowsers, '');
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1];
  return scheme === undefined || allowedSchemes.has(scheme.toLowerCase());
}
