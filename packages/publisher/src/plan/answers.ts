import type { BrandReading } from '@pantograph/channels';
import {
  type Answer,
  type ContentStore,
  type DocumentChange,
  hash,
  type QueryAnswer,
  type QueryArguments,
  type QueryName,
  type QueryValue,
  queries,
  queryNamed,
} from '@pantograph/content';
import { drawnBrand } from '../brand/drawn-brand.js';
import { stampOfReading } from '../brand/stamp-of-reading.js';
import type { OutputBrand } from '../output-brand.js';

/** An answer, and the number under which the store knows it. */
export interface Answered<Value> {
  value: Value;
  answer: number;
}

const kept = 256;

/** When this many questions were looked up, the rest is read at once. */
const often = 500;

/** What is this short is kept as it is: a hash takes longer to make than to compare the text. */
const shortAnswer = 100;

/** Asks the store's queries and the brands for outputs, and knows which answers are not what outputs were made from. */
export class Answers {
  readonly #store: ContentStore;
  readonly #numbers = new Map<string, number>();
  /** The last few: settings and lists are asked for again and again, most else once. When full they become the older. */
  #values = new Map<string, unknown>();
  #olderValues = new Map<string, unknown>();
  #lookedUp = 0;
  /** As they were stored, by question, once many are wanted. */
  #stored: Map<string, Answer> | undefined;
  /** In a new store every answer is a new one. */
  readonly #wasEmpty: boolean;
  readonly #onSurprise: (answer: number) => void;
  readonly #brands: ReadonlyMap<string, OutputBrand>;

  /** `onSurprise` hears of answers that changed though no change was said to touch them. */
  constructor(store: ContentStore, brands: readonly OutputBrand[], onSurprise: (answer: number) => void) {
    this.#store = store;
    this.#brands = new Map(brands.map((brand) => [brand.data.id, brand]));
    this.#wasEmpty = store.outputs.isEmpty();
    this.#onSurprise = onSurprise;
  }

  /** Ask without anything depending on it. */
  ask<Name extends QueryName>(name: Name, args: QueryArguments<Name>): QueryAnswer<Name> {
    return this.#value(questionOf(name, args), name, args) as QueryAnswer<Name>;
  }

  /** Ask for an output that depends on the answer. */
  answer<Name extends QueryName>(name: Name, args: QueryArguments<Name>): Answered<QueryAnswer<Name>> {
    const question = questionOf(name, args);
    const value = this.#value(question, name, args) as QueryAnswer<Name>;
    let answer = this.#numbers.get(question);
    if (answer === undefined) {
      answer = this.#note(question, this.#stamp(name, args, value));
      this.#numbers.set(question, answer);
    }
    return { value, answer };
  }

  /** Get the number of what a reading of a brand gives, for an output that depends on it. */
  reading(brand: string, reading: BrandReading): number {
    const question = questionOf(ofBrand, [brand, ...reading]);
    let answer = this.#numbers.get(question);
    if (answer === undefined) {
      answer = this.#note(question, this.#stampOf(brand, reading));
      this.#numbers.set(question, answer);
    }
    return answer;
  }

  /** Ask a brand again for all that outputs were made from; returns the answers that changed. */
  recheckBrand(brand: string): number[] {
    const changed: number[] = [];
    for (const { answer, question, hash } of this.#store.outputs.answersLike(
      questionOf(ofBrand, [brand]).slice(0, -1),
    )) {
      const [, ...reading] = JSON.parse(question.slice(ofBrand.length)) as [string, ...BrandReading];
      const stamp = this.#stampOf(brand, reading);
      this.#numbers.set(question, answer);
      if (stamp === hash) continue;
      this.#store.outputs.setAnswer(answer, stamp);
      changed.push(answer);
    }
    return changed;
  }

  /** Ask again whatever changes may have altered; returns the answers that did change. */
  recheck(changes: readonly DocumentChange[]): number[] {
    const changed: number[] = [];
    const asked = new Set<string>();
    for (const name of Object.keys(queries) as QueryName[]) {
      const query = queryNamed(name);
      for (const change of changes) {
        for (const args of query.touchedBy(change, this.#store)) {
          const start = questionOf(name, args).slice(0, -1);
          if (asked.has(start)) continue;
          asked.add(start);
          for (const { answer, question, hash } of this.#store.outputs.answersLike(start)) {
            if (asked.has(question)) continue;
            asked.add(question);
            const full = JSON.parse(question.slice(name.length)) as QueryArguments<QueryName>;
            const stamp = this.#stamp(name, full);
            this.#numbers.set(question, answer);
            if (stamp === hash) continue;
            this.#store.outputs.setAnswer(answer, stamp);
            changed.push(answer);
          }
        }
      }
    }
    return changed;
  }

  #note(question: string, stamp: string): number {
    const known = this.#wasEmpty ? undefined : this.#lookUp(question);
    if (!known) return this.#store.outputs.addAnswer(question, stamp);
    if (known.hash !== stamp) {
      this.#store.outputs.setAnswer(known.answer, stamp);
      this.#onSurprise(known.answer);
    }
    return known.answer;
  }

  #lookUp(question: string): Answer | undefined {
    const { outputs } = this.#store;
    if (++this.#lookedUp === often)
      this.#stored = new Map(outputs.answers().map((answer) => [answer.question, answer]));
    return this.#stored ? this.#stored.get(question) : outputs.answer(question);
  }

  #stampOf(brand: string, reading: BrandReading): string {
    const known = this.#brands.get(brand);
    if (!known) throw new RangeError(`The brand "${brand}" is not published now.`);
    const text = stampOfReading(drawnBrand(known), reading);
    return text.length <= shortAnswer ? text : hash(text);
  }

  #stamp(name: QueryName, args: readonly QueryValue[], value?: unknown): string {
    const query = queryNamed(name);
    if (query.stamp) return query.stamp(this.#store, ...args);
    const text = JSON.stringify(value === undefined ? this.#value(questionOf(name, args), name, args) : value);
    return text.length <= shortAnswer ? text : hash(text);
  }

  #value(question: string, name: QueryName, args: readonly QueryValue[]): unknown {
    const known = this.#values.get(question);
    // No answer is undefined: the absence of something is null.
    if (known !== undefined) return known;
    const value = this.#olderValues.get(question) ?? queryNamed(name).run(this.#store, ...args);
    if (this.#values.size >= kept) {
      this.#olderValues = this.#values;
      this.#values = new Map();
    }
    this.#values.set(question, value);
    return value;
  }
}

/** Begins the questions to brands; no query has this name. */
const ofBrand = 'brand';

function questionOf(name: QueryName | typeof ofBrand, args: readonly QueryValue[]): string {
  return name + JSON.stringify(args);
}
