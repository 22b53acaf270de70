import type { BrandReading } from '@pantograph/channels';
import {
  address,
  type Document,
  type MediaDocument,
  parseReference,
  type QueryAnswer,
  type QueryArguments,
  type QueryName,
  type SettingsDocument,
} from '@pantograph/content';
import type { BrandData } from '@pantograph/tokens';
import type { TrackingReader } from '../tracking-reader.js';
import type { Answers } from './answers.js';

type Type = Document['type'];
type Found = Document | undefined;

const media = /^media\/([^?#]+)(.*)$/;

/** Reads for one output and remembers from which answers it is made. */
export class RecordingReader implements TrackingReader {
  readonly brand: BrandData;
  readonly locale: string;
  readonly #answers: Answers;
  readonly #read = new Set<number>();

  constructor(answers: Answers, brand: BrandData, locale: string = brand.defaultLocale) {
    this.#answers = answers;
    this.brand = brand;
    this.locale = locale;
  }

  /** The numbers of the answers read so far, ascending. */
  get dependencies(): number[] {
    return [...this.#read].sort((a, b) => a - b);
  }

  note(reading: BrandReading): void {
    this.#read.add(this.#answers.reading(this.brand.id, reading));
  }

  query<Name extends QueryName>(name: Name, ...args: QueryArguments<Name>): QueryAnswer<Name> {
    const { value, answer } = this.#answers.answer(name, args);
    this.#read.add(answer);
    return value;
  }

  document(id: string): Document | undefined {
    return this.query('document', id) ?? undefined;
  }

  find<T extends Type>(type: T, key: string): Extract<Document, { type: T }> | undefined {
    const found: Found = this.query('found-document', ...this.#where(type, key)) ?? undefined;
    return found as Extract<Document, { type: T }> | undefined;
  }

  settings(): SettingsDocument | undefined {
    return this.find('settings', 'settings');
  }

  media(key: string): MediaDocument | undefined {
    const found: Found = this.query('found-document', this.brand.id, 'media', key, '-', '-') ?? undefined;
    return found as MediaDocument | undefined;
  }

  address(href: string): string | undefined {
    const [, file, rest = ''] = media.exec(href) ?? [];
    if (file !== undefined) {
      const location = this.query('location', this.brand.id, 'media', file, '-', '-');
      return location ? address(location, this.brand) + rest : undefined;
    }
    const reference = parseReference(href);
    if (!reference) return href;
    const location = this.query('location', ...this.#where(reference.type, reference.key));
    if (!location) return undefined;
    return address(location, this.brand) + (reference.anchor === undefined ? '' : `#${reference.anchor}`);
  }

  #where<T extends Type>(type: T, key: string): [string, T, string, string, string] {
    return [this.brand.id, type, key, this.locale, this.brand.defaultLocale];
  }
}
