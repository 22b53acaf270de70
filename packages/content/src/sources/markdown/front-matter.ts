import { dropControls } from '../../text/drop-controls.js';
import { htmlToText } from '../../text/html-to-text.js';
import { plainText } from './plain-text.js';

/** Front matter as strangers write it: a field has many names and forms. */
export class LooseFrontMatter {
  readonly #fields: ReadonlyMap<string, unknown>;

  constructor(fields: Record<string, unknown>) {
    // Zola keeps tags and categories a level deeper.
    const { taxonomies } = fields;
    const all = typeof taxonomies === 'object' ? { ...taxonomies, ...fields } : fields;
    this.#fields = new Map(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
  }

  /** Get the first of several fields that holds a text or number, as text without markup. */
  text(...names: string[]): string | undefined {
    for (const name of names) {
      const value = this.#fields.get(name);
      const text =
        typeof value === 'string' ? dropControls(plainText(value)) : typeof value === 'number' ? `${value}` : '';
      if (text !== '') return text;
    }
    return undefined;
  }

  /** Get the first of several fields that is there, whatever it holds. */
  value(...names: string[]): unknown {
    for (const name of names) {
      const value = this.#fields.get(name);
      if (value !== undefined && value !== null && value !== '') return value;
    }
    return undefined;
  }

  /** Get all that several fields name together: a list, or a text with commas; an entry may be a group with a name. */
  names(...names: string[]): string[] {
    return names
      .flatMap((name) => listOf(this.#fields.get(name)))
      .map((text) => dropControls(htmlToText(text)).trim())
      .filter((text) => text !== '');
  }
}

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[,;]/);
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((entry) => (typeof entry === 'string' ? [entry] : listOf(entry)));
  if (typeof value === 'object' && value !== null) {
    const { name, title, id } = value as Record<string, unknown>;
    return listOf(name ?? title ?? id);
  }
  return [];
}
