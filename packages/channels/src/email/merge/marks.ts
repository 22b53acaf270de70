import type { MergeField } from './merge-field.js';

/** A place in a message that each service writes in its own way. */
export type Mark =
  | { kind: 'field'; field: MergeField }
  /** An address of one's own or another's, measured for the service. */
  | { kind: 'link'; href: string }
  /** A picture: by its address in the message, by its file in a zip. */
  | { kind: 'picture'; src: string }
  | { kind: 'unsubscribe' }
  /** Where it is read in a browser, between what stands around the address; nothing where a service has no such place. */
  | { kind: 'online'; before: string; after: string }
  | { kind: 'address' };

const mark = /\ufdd0(\d+)\ufdd1/g;

/**
 * The places of a message that are written last, so that MJML compiles it once for all services. In the message they stand as a
 * number between two characters that no text can have: https://www.unicode.org/faq/private_use.html#nonchar1
 */
export class Marks {
  readonly #marks: Mark[] = [];

  /** Get what stands for a mark until it is written. */
  add(mark: Mark): string {
    return `\ufdd0${this.#marks.push(mark) - 1}\ufdd1`;
  }

  /** Write all marks of a text. */
  write(text: string, how: (mark: Mark) => string): string {
    return text.replace(mark, (_, index) => how(this.#marks[Number(index)] as Mark));
  }
}
