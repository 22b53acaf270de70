/**
 * The rules that an email has in the dark. Apple Mail and others read the media query; Outlook.com has none and marks what it
 * recoloured: https://www.caniemail.com/features/css-at-media-prefers-color-scheme/
 */
export class DarkRules {
  readonly #rules = new Map<string, Rule>();

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

  /** Write all rules that were asked for; what looks alike is one rule. */
  css(): string {
    const groups = Map.groupBy([...this.#rules].sort(), ([name, { ground, css }]) => `${order(name)} ${ground} ${css}`);
    const rules = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => same.map(([, rule]) => rule));
    const write = (same: readonly Rule[], mark: string) =>
      `${same.flatMap(({ selectors }) => selectors.map((selector) => mark + selector)).join(',')}{${same[0]?.css}}`;
    const plain = rules.map((same) => write(same, '')).join('');
    const outlook = rules.map((same) => write(same, `[data-ogs${same[0]?.ground ? 'b' : 'c'}] `)).join('');
    const pictures = '.in-light{display:none !important}.in-dark{display:block !important;max-height:none !important}';
    return `@media (prefers-color-scheme:dark){${plain}${pictures}}${outlook}`;
  }
}

interface Rule {
  selectors: readonly string[];
  /** Whether it changes what is below, which Outlook.com marks in another way. */
  ground: boolean;
  css: string;
}

/** Grounds within others come after them, and buttons last, for all say `!important`. */
function order(name: string): number {
  if (name.startsWith('b-')) return 3;
  return name === 'g-outer' ? 0 : name === 'g-page' ? 1 : 2;
}
