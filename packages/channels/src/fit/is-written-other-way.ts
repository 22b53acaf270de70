import { direction } from '@pantograph/pages';

/** Tell whether a text is read from right to left where its language is not: more than half of its letters are. */
export function isWrittenOtherWay(text: string, locale: string): boolean {
  if (direction(locale) === 'rtl') return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0) > letters / 2;
}
