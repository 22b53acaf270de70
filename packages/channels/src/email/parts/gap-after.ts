import type { EmailPart } from '@pantograph/contract';

const afterWords = {
  kicker: 'space.2xs',
  lead: 'space.m',
  text: 'space.s',
  strong: 'space.2xs',
  note: 'space.s',
  price: 'space.2xs',
  'old-price': 'space.2xs',
} as const;
const afterTitle = { 1: 'space.s', 2: 'space.xs', 3: 'space.2xs' } as const;

/** Get the token of the room between a part and the next. */
export function gapAfter(part: EmailPart, next: EmailPart | undefined): string {
  if (next?.kind === 'button' && next.tone !== 'link' && part.kind !== 'list') return 'space.s';
  if (part.kind === 'picture' && next?.kind === 'words' && next.tone === 'note') return 'space.2xs';
  if (part.kind === 'words' && next?.kind === 'words' && part.tone === 'note' && next.tone === 'note')
    return 'space.3xs';
  const begins = next?.kind === 'title' || (next?.kind === 'words' && next.tone === 'kicker');
  if (begins && !(part.kind === 'words' && (part.tone === 'kicker' || part.tone === 'strong'))) return 'space.m';
  if (part.kind === 'words') return afterWords[part.tone];
  if (part.kind === 'title') return afterTitle[part.level];
  return part.kind === 'button' ? 'space.s' : 'space.m';
}
