const encoded = /(?:%[89a-f][0-9a-f])+/gi;

/**
 * Write the name of a file in media/ as its folder has it: Markdown percent-encodes what is not ASCII. Anything else, and what
 * would mean something in a path, stays as it is.
 */
export function mediaName(href: string): string {
  if (!href.startsWith('media/') || !href.includes('%')) return href;
  return href.replace(encoded, (letters) => {
    try {
      return decodeURIComponent(letters);
    } catch {
      return letters;
    }
  });
}
