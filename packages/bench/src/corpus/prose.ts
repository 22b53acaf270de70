import type { Random } from './random.ts';

const words = (
  'berth vessel tide harbour crane quay pilot cargo container manifest window delay forecast draught channel lock ' +
  'terminal shift planner schedule arrival departure mooring buoy signal customs release hold paper stamp truck gate ' +
  'yard stack row bay reefer engine bridge radio watch captain agent forwarder clerk ledger morning night winter wind ' +
  'current depth metre hour minute clock screen list plan number report answer question reason table chart weather ' +
  'ready early late slow quick heavy light empty full open closed north south east west first second next last careful'
).split(' ');
const verbs = 'moves waits leaves shows carries needs holds clears reads counts keeps follows meets passes takes'.split(
  ' ',
);
const joints = ['and', 'while', 'because', 'before', 'after', 'until', 'so that', 'whenever', 'as soon as'];

/** Write a phrase of so many words, beginning with a capital. */
export function phrase(random: Random, count: number): string {
  const text = Array.from({ length: count }, () => random.pick(words)).join(' ');
  return text[0]?.toUpperCase() + text.slice(1);
}

/** Write a sentence of 8 to 19 words. */
export function sentence(random: Random): string {
  const half = (count: number) =>
    `the ${random.pick(words)} ${random.pick(verbs)} the ${Array.from({ length: count }, () => random.pick(words)).join(' ')}`;
  const text = `${half(random.between(1, 4))} ${random.pick(joints)} ${half(random.between(1, 5))}`;
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/** Write a paragraph of so many sentences. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

/** Write text that is no longer than so many characters. */
export function short(random: Random, most: number): string {
  let text = sentence(random);
  for (let next = sentence(random); text.length + next.length + 1 < most; next = sentence(random)) text += ` ${next}`;
  return text.length > most ? `${text.slice(0, most - 2).replace(/\s+\S*$/, '')}.` : text;
}
