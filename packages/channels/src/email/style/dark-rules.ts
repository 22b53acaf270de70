/**
 * The rules that an email has in the dark. Apple Mail and others read the media query; Outlook.com has none and marks what it
 * recoloured: https://www.caniemail.com/features/css-at-media-prefers-color-scheme/
 */
export class DarkRules {
  readonly #rules = new Map<string, { selectors: readonly string[]; ground: boolean; css: string }>();

  ink(name: string, color: string): string {
    return this.#add(`i-${name}`, [''], false, `color:${color} !important`);
  }

  ground(name: string, color: string): string {
    return this.#add(
      `g-${name}`,
      // The outer one is that of the body, and of the one element in it.
      name === 'outer' ? ['', '>div'] : ['', ' table'],
      true,
      `background:${color} !important;background-color:${color} !important`,
    );
  }

  /** A card is the inner table of its column; the outer one is the room around it. */
  card(name: string, color: string): string {
    const css = `background:${color} !important;background-color:${color} !important`;
    return this.#add(`c-${name}`, [' table table'], true, css);
  }

  line(name: string, color: string): string {
    return this.#add(`l-${name}`, ['', ' p', ' table', ' td', ' th'], false, `border-color:${color} !important`);
  }

  button(name: string, ground: string | undefined, ink: string, border: string): string {
    const fill = ground === undefined ? '' : `background:${ground} !important;`;
    return this.#add(
      `b-${name}`,
      [' td', ' a'],
      true,
      `${fill}color:${ink} !important;border-color:${border} !important`,
    );
  }

  #add(name: string, within: readonly string[], ground: boolean, css: string): string {
    this.#rules.set(name, { selectors: within.map((inside) => `.${name}${inside}`), ground, css });
    return name;
  }

  /** Write all rules that were asked for. */
  css(): string {
    const rules = [...this.#rules].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1)).map(([, rule]) => rule);
    const plain = rules.map(({ selectors, css }) => `${selectors.join(',')}{${css}}`).join('');
    const outlook = rules.map(({ selectors, ground, css }) => {
      const marked = selectors.map((selector) => `[data-ogs${ground ? 'b' : 'c'}] ${selector}`);
      return `${marked.join(',')}{${css}}`;
    });
    const pictures = '.in-light{display:none !important}.in-dark{display:block !important;max-height:none !important}';
    return `@media (prefers-color-scheme:dark){${plain}${pictures}}${outlook.join('')}`;
  }
}

/** Grounds within others come after them, and buttons last, for all say `!important`. */
function order(name: string): number {
  if (name.startsWith('b-')) return 3;
  return name === 'g-outer' ? 0 : name === 'g-page' ? 1 : 2;
}
