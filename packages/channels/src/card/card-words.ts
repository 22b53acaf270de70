import type { CardDocument } from './card-document.js';
import { plainWords } from './plain-words.js';
import { whenAndWhere } from './when-and-where.js';

/** What a card says, the most important last to go. */
export interface CardWords {
  title: string;
  /** Above the title: what it is part of, or when and where it takes place. */
  kicker?: string;
  /** Below the title; left out where there is no room for it. */
  lead?: string;
  /** A number that speaks. */
  figure?: string;
  /** What to do, in the words of a button. */
  action?: string;
}

/** Choose from a document what a card says; the time zone is asked for where an event is told. */
export function cardWords(document: CardDocument, timeZone: () => string): CardWords {
  const [first] = document.sections;
  const title = plainWords(document.title);
  const lead = plainWords(document.description);
  const kicker = plainWords(
    document.event ? whenAndWhere(document.event, document.locale, timeZone()) : textOf(first?.kicker),
  );
  const figure = plainWords(firstFigure(first?.facts));
  const action = plainWords(document.action?.label ?? '');
  return {
    title,
    ...(kicker && kicker !== title && { kicker }),
    ...(lead && lead !== title && { lead }),
    ...(figure && !title.includes(figure) && { figure }),
    ...(action && { action }),
  };
}

/** One number in any script, with what stands before it and its unit: "−11 %", "€ 1,200", "٤ ساعات"; no name, hour or day. */
const number = /^[^\p{L}\p{Nd}]{0,3}\p{Nd}+(?:[.,٫٬’\s]\p{Nd}+)*\s?[^\p{Nd}:]{0,8}$/u;

/** The first fact of a section that is a number. */
function firstFigure(facts: unknown): string {
  const values = (Array.isArray(facts) ? (facts as unknown[]) : []).map((fact) =>
    typeof fact === 'object' && fact !== null && 'value' in fact ? textOf(fact.value).trim() : '',
  );
  return values.find((value) => number.test(value)) ?? '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
