import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';

/** What is wrong with a picture of a brand. */
interface SvgProblem {
  message: string;
  fix: string;
}

const again = 'Export it as SVG again.';

/** Whatever a logo may not have, once `&#...;` is decoded. A link to anything but a part of itself is one of these. */
const refused: readonly [pattern: RegExp, message: string, fix: string][] = [
  [/<!(?:DOCTYPE|ENTITY|ATTLIST)/i, 'declares entities or attributes of its own.', 'Remove the lines that begin <!.'],
  [/<(?:[a-z]+:)?(?:script|handler|listener)\b/i, 'holds a script.', 'Remove the script; a logo only shows.'],
  [/[\s"'/]on[a-z]+\s*=/i, 'holds a script.', 'Remove the script; a logo only shows.'],
  [
    /<(?:[a-z]+:)?(?:foreignObject|iframe|embed|object|form|meta|base|link)\b|1999\/xhtml/i,
    'holds parts of a page, not of a picture.',
    'Draw them as shapes.',
  ],
  [
    /\bhref\s*=\s*["']?\s*(?!["']?(?:#|data:image\/(?!svg)))[^\s"'>]|\burl\(\s*["']?(?!["']?(?:#|data:))[^\s"')]|@import/i,
    'loads something from elsewhere.',
    'Draw or embed what it needs in the file itself.',
  ],
];

/** Say what keeps a file from being published as a picture of a brand; undefined where nothing does. */
export function checkSvg(path: string): SvgProblem | undefined {
  if (!existsSync(path))
    return { message: 'does not exist.', fix: 'Put the file beside brand.yaml, or correct the name.' };
  const content = readFileSync(path);
  if (!isUtf8(content)) return { message: 'is not UTF-8 text.', fix: 'Save it again with the encoding UTF-8.' };
  const written = content.toString('utf8');
  if (!/<svg[\s>]/.test(written)) return { message: 'is not an SVG picture.', fix: again };
  if (!/(?:<\/svg\s*>|\/>)\s*(?:<!--[\s\S]*?-->\s*)*$/.test(written)) return { message: 'breaks off.', fix: again };
  const text = decode(written);
  const found = refused.find(([pattern]) => pattern.test(text));
  return found && { message: found[1], fix: found[2] };
}

/** Read `&#106;` as the sign it stands for. */
function decode(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
