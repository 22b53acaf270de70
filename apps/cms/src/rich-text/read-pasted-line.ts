import { isSafeUrl } from '@pantograph/contract';
import { format } from './text-format.ts';

/** A part of a line that looks the same throughout; `\n` alone is a break. */
export interface PastedRun {
  text: string;
  bits: number;
  href?: string;
}

export type PastedLook = Omit<PastedRun, 'text'>;

const bitOfTag: Readonly<Record<string, number>> = {
  b: format.bold,
  strong: format.bold,
  i: format.italic,
  em: format.italic,
  s: format.strikethrough,
  strike: format.strikethrough,
  del: format.strikethrough,
  code: format.code,
  kbd: format.code,
  samp: format.code,
  tt: format.code,
};

/** Elements that say nothing here, or whose content is no text. */
const silent = new Set(
  `head style script meta title link xml img picture svg canvas video audio iframe object embed template noscript
  button input select textarea`.split(/\s+/),
);

/** Tell whether an element is to be left out, with all that is in it. */
export function isSilent(element: Element): boolean {
  const name = element.localName;
  if (silent.has(name)) return true;
  const style = styleOf(element);
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)/.test(style))
    return true;
  // What Word's tracked changes have deleted, and its comments.
  if (name === 'del' && element.hasAttribute('datetime')) return true;
  return (
    /mso-element\s*:\s*comment|mso-comment-reference/.test(style) || element.classList.contains('MsoCommentReference')
  );
}

/** Add what an element says about how its text looks to what is around it. */
export function lookOf(element: Element, { bits: around, href: outer }: PastedLook): PastedLook {
  const style = styleOf(element);
  let bits = around | (bitOfTag[element.localName] ?? 0);
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z0-9]+)/.exec(style)?.[1];
  if (weight !== undefined) bits = set(bits, format.bold, weight.startsWith('bold') || Number(weight) >= 600);
  const slant = /(?:^|;)\s*font-style\s*:\s*([a-z]+)/.exec(style)?.[1];
  if (slant !== undefined) bits = set(bits, format.italic, slant !== 'normal');
  if (/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/.test(style)) bits |= format.strikethrough;
  const href = element.localName === 'a' ? (hrefOf(element) ?? outer) : outer;
  return { bits, ...(href !== undefined && { href }) };
}

function set(bits: number, bit: number, is: boolean): number {
  return is ? bits | bit : bits & ~bit;
}

export function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').toLowerCase();
}

/** Get where a link leads, out of Google's redirect; a place in the document it was copied from is none. */
function hrefOf(element: Element): string | undefined {
  const written = element.getAttribute('href')?.trim() ?? '';
  const target = /^https?:\/\/www\.google\.com\/url\?/i.test(written)
    ? (new URL(written).searchParams.get('q') ?? written)
    : written;
  if (target === '' || target.startsWith('#') || !isSafeUrl(target)) return undefined;
  return target;
}

/** Collapse white space as a browser does, trim the line, and join runs of one look. */
export function tidied(runs: readonly PastedRun[]): PastedRun[] {
  const result: PastedRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    // A single no-break space between words is meant, among other white space it only fills.
    let text = run.text === '\n' ? '\n' : run.text.replace(/[ \t\r\n]+/g, ' ').replace(/[ \u00a0]{2,}/g, ' ');
    if (/^[ \u00a0]/.test(text) && (!last || /[ \u00a0\n]$/.test(last.text))) text = text.slice(1);
    if (text === '\n' && last) last.text = last.text.replace(/[ \u00a0]+$/, '');
    if (last?.text === '' && result.length > 0) result.pop();
    const before = result.at(-1);
    if (text === '' || (text === '\n' && !before)) continue;
    if (before && text !== '\n' && before.text !== '\n' && before.bits === run.bits && before.href === run.href) {
      before.text += text;
    } else result.push({ ...run, text });
  }
  for (let last = result.at(-1); last; last = result.at(-1)) {
    last.text = last.text.replace(/[ \u00a0\n]+$/, '');
    if (last.text !== '') break;
    result.pop();
  }
  return result;
}
