import type { CardWords } from './card-words.js';

/** Say what is to be seen on a card in at most some characters: its words, then its picture, each whole or not at all. */
export function cardAlt({ kicker, title, figure }: CardWords, picture: string | undefined, most: number): string {
  const parts = [title, figure, kicker, picture].filter((part) => part !== undefined && part !== '');
  let alt = '';
  for (const part of parts) {
    const sentence = /[.!?؟…。]$/.test(part ?? '') ? part : `${part}.`;
    const longer = alt === '' ? `${sentence}` : `${alt} ${sentence}`;
    if (longer.length <= most) alt = longer;
  }
  return alt;
}
