/**
 * Ids that a text must not take: those of the page's frame, and names that `document` and `window` look up among
 * elements, which a script on the page would then get instead of its own.
 * See https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object
 */
const taken = new Set(
  `main content header footer navigation menu search skip top body head title forms images links scripts anchors embeds
  location cookie domain referrer name self parent frames history status event document window children attributes
  constructor submit action method target id innerhtml defaultview implementation currentscript`.split(/\s+/),
);

/** Ids that raw HTML and footnotes have. */
const foreign = /^(?:user-content-|footnote-label)/;

/** Give out ids for headings, each once on a page. */
export class HeadingIds {
  readonly #given = new Set<string>();

  /** Make the id of a heading from its text, as GitHub does, and number it where it was given before. */
  give(text: string): string {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .trim()
      .replace(/ /g, '-');
    const base = slug === '' ? 'section' : taken.has(slug) || foreign.test(slug) ? `section-${slug}` : slug;
    let id = base;
    for (let number = 1; this.#given.has(id); number++) id = `${base}-${number}`;
    this.#given.add(id);
    return id;
  }

  /** Keep an id from being given, because another element of the page has it; false where it is taken already. */
  reserve(id: string): boolean {
    if (taken.has(id) || this.#given.has(id)) return false;
    this.#given.add(id);
    return true;
  }

  has(id: string): boolean {
    return this.#given.has(id);
  }
}
