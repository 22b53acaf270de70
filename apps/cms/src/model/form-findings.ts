import type { Finding } from '@pantograph/contract';

/** What stands in one place of a document in one of its languages. */
export type InLocale<T = unknown> = readonly [locale: string, value: T];

/** Gathers what is wrong with the forms of one document. The lead is the language that gives the structure. */
export class FormFindings {
  readonly all: Finding[] = [];
  readonly #lead: string;
  /** The languages whose first difference was told. */
  readonly #different = new Set<string>();

  constructor(lead: string) {
    this.#lead = lead;
  }

  /** Tell the first place where a language's structure is not the lead's. */
  compare<T>(
    written: readonly InLocale<T>[],
    structure: (value: T) => unknown,
    path: string,
    label: string,
    say: (value: T, locale: string) => string,
  ): void {
    const [lead, ...others] = written;
    if (!lead) return;
    for (const [locale, value] of others) {
      if (this.#different.has(locale) || structure(value) === structure(lead[1])) continue;
      this.#different.add(locale);
      this.found(
        locale,
        path,
        `"${label}" is not as in "${lead[0]}": here ${say(value, locale)}, there ${say(lead[1], lead[0])}.`,
        'Give both the same sections, lists, pictures, choices and links: languages may differ in their words only.',
      );
    }
  }

  /** Tell that something is not what the field holds; `wanted` says what that is. */
  wrongType(locale: string, path: string, wanted: string, value?: unknown): void {
    const isScalar = wanted === 'a text' && (typeof value === 'number' || typeof value === 'boolean');
    const fix = isScalar ? `Put it in quotes: "${String(value)}".` : `Write ${wanted}.`;
    this.found(locale, path, `The field "${path.slice(path.lastIndexOf('.') + 1)}" is not ${wanted}.`, fix);
  }

  /** Tell what is wrong in a language; of the lead, whose form is the document's own, the language is not named. */
  found(locale: string, path: string, message: string, fix: string, severity: Finding['severity'] = 'error'): void {
    const where = locale === this.#lead ? message : `In "${locale}": ${message}`;
    this.all.push({ rule: 'form', severity, path, message: where, fix });
  }
}
