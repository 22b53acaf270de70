const address = /(?<![\p{L}\p{N}@#$_/.-])https?:\/\/[^\s<>"“”«»]+/giu;
/** What X also takes for a link: a host without its protocol, in one of the endings that people use. */
const bareHost =
  /(?<![\p{L}\p{N}@#$_/.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|edu|gov|info|biz|io|ai|app|dev|shop|store|blog|example|[a-z]{2})(?![\p{L}\p{N}@])(?:\/[^\s<>"“”«»]*)?/giu;

/** A link in a text, by its place in UTF-16 code units. */
export interface FoundLink {
  at: number;
  length: number;
}

/** Find the links that a network makes of a text; `bare` finds hosts without a protocol as well. */
export function linksIn(text: string, { bare = false }: { bare?: boolean } = {}): FoundLink[] {
  const found = [...text.matchAll(address)].map(toLink);
  if (!bare) return found;
  const others = [...text.matchAll(bareHost)].map(toLink);
  const isApart = (link: FoundLink) =>
    found.every(({ at, length }) => link.at + link.length <= at || link.at >= at + length);
  return [...found, ...others.filter(isApart)].sort((a, b) => a.at - b.at);
}

/** The full stop of a sentence is not of the link, nor is the bracket that it stands in. */
function toLink(match: RegExpMatchArray): FoundLink {
  let [link] = match;
  link = link.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}。、！？].*$/u, '');
  link = link.replace(/[.,:;!?'’…]+$/u, '');
  if (link.endsWith(')') && !link.includes('(')) link = link.replace(/[).,:;!?]+$/, '');
  return { at: match.index ?? 0, length: link.length };
}
