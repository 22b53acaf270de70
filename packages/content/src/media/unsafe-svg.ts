/** What an SVG may not have, because it would run or load something when opened by its own address. */
const threats: readonly (readonly [RegExp, string])[] = [
  [/<script\b/i, 'a script'],
  [/<(?:foreignObject|iframe|embed|object)\b/i, 'an embedded document'],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler'],
  [/(?:href|src)\s*=\s*["']?\s*(?:javascript|vbscript)\s*:/i, 'a script in a link'],
  [/(?:href|src)\s*=\s*["']?\s*data\s*:\s*text\/html/i, 'a document in a link'],
  [/<!ENTITY/i, 'an entity of its own'],
];

/** Say what makes an SVG unsafe to show, undefined where nothing does. */
export function unsafeSvg(svg: string): string | undefined {
  return threats.find(([pattern]) => pattern.test(svg))?.[1];
}
