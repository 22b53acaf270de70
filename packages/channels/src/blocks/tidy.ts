import type { Inline } from './block.js';
import { clean, oneLine } from './one-line.js';

/** Make one line of words: white space becomes single spaces, none at the ends; what says nothing goes. */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const [first] = inlines;
  // Most are one text, and most of the time goes here.
  if (inlines.length === 1 && first?.kind === 'text') {
    const text = oneLine(first.text);
    return text === '' ? [] : [{ kind: 'text', text }];
  }
  const open = { isSpace: true };
  const kept = inlines.flatMap((inline) => tidied(inline, open));
  return trimEnd(kept);
}

/** `open` tells whether what came before ends in a space, or nothing came before. */
function tidied(inline: Inline, open: { isSpace: boolean }): Inline[] {
  if (inline.kind === 'text') {
    let text = clean(inline.text).replace(/[ \t\n]+/g, ' ');
    if (open.isSpace) text = text.replace(/^ /, '');
    if (text !== '') open.isSpace = text.endsWith(' ');
    return text === '' ? [] : [{ kind: 'text', text }];
  }
  if (inline.kind === 'break') {
    open.isSpace = true;
    return [inline];
  }
  if (inline.kind === 'code') {
    const text = clean(inline.text).replace(/\n/g, ' ');
    open.isSpace = false;
    return text.trim() === '' ? [] : [{ kind: 'code', text }];
  }
  if (inline.kind === 'picture') {
    open.isSpace = false;
    return [{ ...inline, alt: clean(inline.alt).replace(/\s+/g, ' ').trim() }];
  }
  const inlines = inline.inlines.flatMap((inner) => tidied(inner, open));
  return inlines.some(says) ? [{ ...inline, inlines }] : inlines;
}

function says(inline: Inline): boolean {
  if (inline.kind === 'text') return inline.text.trim() !== '';
  if (inline.kind === 'break') return false;
  return 'inlines' in inline ? inline.inlines.some(says) : true;
}

function trimEnd(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1);
  if (last?.kind === 'break') return trimEnd(inlines.slice(0, -1));
  if (last?.kind === 'text') {
    const text = last.text.trimEnd();
    return text === '' ? trimEnd(inlines.slice(0, -1)) : [...inlines.slice(0, -1), { kind: 'text', text }];
  }
  return inlines;
}
