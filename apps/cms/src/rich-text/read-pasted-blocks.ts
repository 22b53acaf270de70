import { isSilent, lookOf, type PastedLook, type PastedRun, styleOf, tidied } from './read-pasted-line.ts';
import { format } from './text-format.ts';

/** A block of what was pasted. */
export type PastedBlock =
  | { type: 'paragraph' | 'quote'; runs: PastedRun[] }
  | { type: 'heading'; depth: number; runs: PastedRun[] }
  /** `level` is 1 for the outermost list. */
  | { type: 'item'; level: number; isOrdered: boolean; runs: PastedRun[] }
  | { type: 'table'; rows: PastedRun[][][] }
  | { type: 'code'; text: string }
  | { type: 'rule' };

type Line = Extract<PastedBlock, { runs: PastedRun[] }>;
type Kind = Line extends infer T ? (T extends Line ? Omit<T, 'runs'> : never) : never;

const apart = new Set(
  `p div section article main header footer aside nav address figure figcaption dl dt dd form fieldset center details
  summary body td th`.split(/\s+/),
);
const plain: Kind = { type: 'paragraph' };
/** What Word writes before an item of an ordered list: `1.`, `(2)`, `c)`, `iv.` */
const numbered = /^\s*\(?(?:\d+|[a-z]{1,5})[.)]/i;

/** Read the blocks of a document's body, whatever its elements are. */
export function readPastedBlocks(body: Element): PastedBlock[] {
  const reader = new Reader();
  reader.read(body, plain, { bits: 0 }, 0);
  reader.end(plain);
  return reader.blocks;
}

class Reader {
  readonly blocks: PastedBlock[] = [];
  #runs: PastedRun[] = [];
  #kind: Kind = plain;

  /** Close the line that is open; what comes next begins one of `kind`. */
  end(kind: Kind): void {
    const runs = tidied(this.#runs);
    this.#runs = [];
    if (runs.length > 0) this.#add({ ...this.#kind, runs } as Line);
    this.#kind = kind;
  }

  read(element: Element, kind: Kind, look: PastedLook, level: number): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.#runs.push({ ...look, text: child.nodeValue ?? '' });
      else if (child.nodeType === 1 && !isSilent(child as Element)) this.#element(child as Element, kind, look, level);
    }
  }

  #element(element: Element, kind: Kind, look: PastedLook, level: number): void {
    switch (element.localName) {
      case 'br':
        this.#break(element, kind, look);
        break;
      case 'ul':
      case 'ol':
        this.#list(element, look, level + 1);
        break;
      case 'table':
        this.#table(element, kind, look, level);
        break;
      case 'pre':
        this.#code(element, kind);
        break;
      case 'hr':
        this.end(kind);
        this.blocks.push({ type: 'rule' });
        break;
      default:
        this.#other(element, kind, lookOf(element, look), level);
    }
  }

  #other(element: Element, kind: Kind, look: PastedLook, level: number): void {
    const own = kindOf(element, kind);
    if (own === undefined) {
      this.read(element, kind, look, level);
    } else if (kind.type === 'item') {
      // An item keeps its lines together.
      if (this.#runs.length > 0) this.#runs.push({ bits: 0, text: '\n' });
      this.read(element, kind, look, level);
    } else {
      this.end(own);
      this.read(element, own, look, level);
      this.end(kind);
    }
  }

  /** Two breaks are an empty line, and part paragraphs. */
  #break(element: Element, kind: Kind, look: PastedLook): void {
    if (element.classList.contains('Apple-interchange-newline')) return;
    const isSecond = this.#runs.findLast(({ text }) => text === '\n' || text.trim() !== '')?.text === '\n';
    if (isSecond && kind.type === 'paragraph') this.end(kind);
    else this.#runs.push({ ...look, text: '\n' });
  }

  #list(list: Element, look: PastedLook, level: number): void {
    const item: Kind = { type: 'item', level, isOrdered: list.localName === 'ol' };
    this.end(item);
    for (const child of list.children) {
      if (isSilent(child)) continue;
      // Google Docs puts a list within a list beside its items.
      if (child.localName === 'ul' || child.localName === 'ol') this.#list(child, look, level + 1);
      else this.read(child, item, lookOf(child, look), level);
      this.end(item);
    }
    this.end(level > 1 ? { ...item, level: level - 1 } : plain);
  }

  #table(table: Element, kind: Kind, look: PastedLook, level: number): void {
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const cells = rows.map((row) =>
      [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th'),
    );
    // One cell is a frame around something.
    if (cells.flat().length < 2) {
      this.end(kind);
      this.read(table, kind, look, level);
      this.end(kind);
      return;
    }
    this.end(kind);
    const read = cells.filter(({ length }) => length > 0).map((row) => row.map((cell) => oneLine(cell, look)));
    if (read.flat(2).length > 0) this.blocks.push({ type: 'table', rows: read });
  }

  #code(element: Element, kind: Kind): void {
    this.end(kind);
    const text = textOf(element).replace(/^\n|\s+$/g, '');
    if (text.trim() !== '') this.blocks.push({ type: 'code', text });
  }

  #add(block: Line): void {
    const last = this.blocks.at(-1);
    // A quotation has lines; an empty one parts its paragraphs.
    if (block.type === 'quote' && last?.type === 'quote') {
      last.runs.push({ bits: 0, text: '\n' }, { bits: 0, text: '\n' }, ...block.runs);
    } else this.blocks.push(block);
  }
}

/** Say which kind of line an element begins; undefined where it stands in a line. */
function kindOf(element: Element, around: Kind): Kind | undefined {
  const name = element.localName;
  const depth = /^h([1-6])$/.exec(name)?.[1];
  if (depth !== undefined) return { type: 'heading', depth: Number(depth) };
  if (name === 'blockquote') return { type: 'quote' };
  if (name === 'li') return { type: 'item', level: 1, isOrdered: false };
  if (!apart.has(name)) return undefined;
  const level = /(?:^|;)\s*mso-list\s*:[^;]*\blevel(\d)/.exec(styleOf(element))?.[1];
  if (level !== undefined) return { type: 'item', level: Number(level), isOrdered: numbered.test(markerOf(element)) };
  if (/^Mso(?:Intense)?Quote/.test(element.className)) return { type: 'quote' };
  if (element.classList.contains('MsoTitle')) return { type: 'heading', depth: 1 };
  return around;
}

/** Get what Word wrote before an item, in an element that other programs are to ignore. */
function markerOf(element: Element): string {
  const marker = [...element.querySelectorAll('[style]')].find((one) => /mso-list\s*:\s*ignore/.test(styleOf(one)));
  return marker?.textContent ?? '';
}

/** Read an element as one line, its blocks parted by breaks. */
function oneLine(element: Element, look: PastedLook): PastedRun[] {
  const reader = new Reader();
  reader.read(element, plain, lookOf(element, look), 0);
  reader.end(plain);
  return reader.blocks.flatMap((block, index): PastedRun[] => {
    const runs = runsOf(block);
    return index > 0 && runs.length > 0 ? [{ bits: 0, text: '\n' }, ...runs] : runs;
  });
}

function runsOf(block: PastedBlock): PastedRun[] {
  if (block.type === 'rule') return [];
  if (block.type === 'code') return codeRuns(block.text);
  return block.type === 'table' ? block.rows.flat(2) : block.runs;
}

/** Write code as lines of a paragraph, where there are no blocks of code. */
export function codeRuns(code: string): PastedRun[] {
  return code
    .split('\n')
    .flatMap((text, index): PastedRun[] => [
      ...(index > 0 ? [{ bits: 0, text: '\n' }] : []),
      ...(text === '' ? [] : [{ bits: format.code, text }]),
    ]);
}

/** Get the text of an element, its breaks as line ends. */
function textOf(element: Element): string {
  return [...element.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.nodeValue ?? '';
      if (child.nodeType !== 1 || isSilent(child as Element)) return '';
      return (child as Element).localName === 'br' ? '\n' : textOf(child as Element);
    })
    .join('');
}
