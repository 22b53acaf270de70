const attribute =
  /([\w-]+)\s*=\s*"([^"]*)"|([\w-]+)\s*=\s*'([^']*)'|([\w-]+)\s*=\s*([^\s"'\]]+)|"([^"]*)"|'([^']*)'|(\S+)/g;

/** Read the attributes of a shortcode; those without a name are numbered from 0, as WordPress does. */
export function shortcodeAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  let unnamed = 0;
  const straight = text.replace(/[\u201c\u201d\u2033]|&(?:quot|#8220|#8221|#8243);/g, '"');
  for (const [, a, av, b, bv, c, cv, ...bare] of straight.matchAll(attribute)) {
    const name = a ?? b ?? c;
    if (name === undefined) found[unnamed++] = bare.find((value) => value !== undefined) ?? '';
    else found[name.toLowerCase()] = av ?? bv ?? cv ?? '';
  }
  return found;
}
