import { isSafeUrl } from '@pantograph/contract';
import { escapeHtml } from '@pantograph/pages';
import { inert } from './inert.js';
import { Marks } from './marks.js';
import { readMergeFields } from './read-merge-fields.js';

/** Writes the words and addresses of one message, so that none of them can be more than words and addresses. */
export class EmailWriter {
  readonly marks = new Marks();
  /** Where links lead that lead nowhere safe. */
  readonly #home: string;

  constructor(home: string) {
    this.#home = home;
  }

  /** Write a text for HTML, in an element or in an attribute between double quotes; its lines are broken where `breaks` says so. */
  html(text: string, breaks = ' '): string {
    return this.#runs(text, (words, part) => escapeHtml(inert(words, part)).replace(/\r\n?|\n/g, breaks));
  }

  /** Write a part of a line of HTML, with other parts right before and after it. */
  htmlPart(text: string): string {
    return this.#runs(text, (words) => escapeHtml(inert(words, true)));
  }

  /** Write a text for plain text. */
  plain(text: string): string {
    return this.#runs(text, inert);
  }

  /** Write a part of a line of plain text. */
  plainPart(text: string): string {
    return this.#runs(text, (words) => inert(words, true));
  }

  /** Write an address. */
  href(href: string): string {
    return this.marks.add({ kind: 'link', href: isSafeUrl(href) ? href : this.#home });
  }

  /** Write the address of a picture. */
  src(src: string): string {
    return this.marks.add({ kind: 'picture', src });
  }

  #runs(text: string, write: (words: string, part: boolean) => string): string {
    const runs = readMergeFields(text);
    return runs
      .map((run) => {
        if (run.kind === 'field') return this.marks.add({ kind: 'field', field: run.field });
        return write(run.kind === 'words' ? run.text : run.shown, runs.length > 1);
      })
      .join('');
  }
}
