import {
  type ArchivePeriod,
  archivePeriods,
  type ContentStore,
  type DocumentRecord,
  type DocumentType,
  type ListCount,
  postList,
  type QueryAnswer,
  type QueryArguments,
  type QueryName,
} from '@pantograph/content';
import type { PlanReader } from '../plan-reader.js';
import type { Answers } from './answers.js';

/** Reads for the plan, from the store; lists and archives once each. */
export class StorePlanReader implements PlanReader {
  readonly #store: ContentStore;
  readonly #answers: Answers;
  readonly #lists = new Map<string, ListCount[]>();
  readonly #periods = new Map<string, ArchivePeriod[]>();

  constructor(store: ContentStore, answers: Answers) {
    this.#store = store;
    this.#answers = answers;
  }

  documents(brand: string, type?: DocumentType): DocumentRecord[] {
    return this.#store.documents.list(brand, type);
  }

  postLists(brand: string, locale: string): readonly ListCount[] {
    const all = postList(brand, locale);
    return remember(this.#lists, all, () =>
      this.#store.posts.counts(all).filter(({ list }) => list === all || list.startsWith(`${all}/`)),
    );
  }

  archivePeriods(list: string): readonly ArchivePeriod[] {
    return remember(this.#periods, list, () => archivePeriods(this.#store, list));
  }

  query<Name extends QueryName>(name: Name, ...args: QueryArguments<Name>): QueryAnswer<Name> {
    return this.#answers.ask(name, args);
  }

  isPublished(path: string): boolean {
    return this.#store.outputs.has(path);
  }
}

function remember<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = read();
    known.set(key, value);
  }
  return value;
}
