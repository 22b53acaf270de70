import { decodeEntities } from '../text/decode-entities.js';

/** What an SVG may not have, because it would run or load something when opened by its own address. */
const threats: readonly (readonly [RegExp, string])[] = [
  [/<(?:[a-z]+:)?script\b/i, 'a script'],
  [/<(?:[a-z]+:)?(?:foreignObject|iframe|embed|object|handler|listener)\b/i, 'an embedded document'],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler'],
  [/<!ENTITY/i, 'an entity of its own'],
  [/<\?xml-stylesheet/i, 'a style sheet from elsewhere'],
];
/** Browsers read an address without its white space and after its entities, wherever an animation may put it. */
const unsafeAddress = /(?:javascript|vbscript):|data:(?:text|application|image\/svg)/i;

/** Say what makes an SVG unsafe to show, undefined where nothing does. */
export function unsafeSvg(svg: string): string | undefined {
  const decoded = decodeEntities(svg);
  const threat = threats.find(([pattern]) => pattern.test(svg) || pattern.test(decoded));
  if (threat) return threat[1];
  return unsafeAddress.test(decoded.replace(/[\s\p{Cc}]+/gu, '')) ? 'a script in a link' : undefined;
}
