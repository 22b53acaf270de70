import { type IsPicture, keepAllowed, type Place } from './allow-list.js';

/** Read HTML into a document that is not shown: nothing in it runs, and nothing is asked for. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
}

/** Reads HTML, of which only what is allowed is left. */
export class HtmlReader {
  readonly #isPicture: IsPicture;
  #cleaned = new Map<string, string>();
  #cleanedBefore = new Map<string, string>();

  constructor(isPicture: IsPicture) {
    this.#isPicture = isPicture;
  }

  /** Get the nodes of a piece of a page. */
  nodes(html: string, place: Place = 'page'): Node[] {
    const body = parse(html);
    keepAllowed(body, place, this.#isPicture);
    return [...body.childNodes];
  }

  /** Clean a text that someone wrote; what it opens it also closes. */
  clean = (html: string): string => {
    const known = this.#cleaned.get(html) ?? this.#cleanedBefore.get(html) ?? this.#clean(html);
    this.#cleaned.set(html, known);
    return known;
  };

  /** Forget the texts that were not cleaned since this was last called. */
  forget(): void {
    this.#cleanedBefore = this.#cleaned;
    this.#cleaned = new Map();
  }

  #clean(html: string): string {
    if (!html.includes('<')) return html;
    const body = parse(html);
    keepAllowed(body, 'text', this.#isPicture);
    return body.innerHTML;
  }
}
