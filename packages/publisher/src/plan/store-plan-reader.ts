import {
  type ArchivePeriod,
  archivePeriods,
  archivePeriodsAround,
  type ContentStore,
  type DocumentChange,
  type DocumentRecord,
  type DocumentType,
  type ListCount,
  postList,
  type QueryAnswer,
  type QueryArguments,
  type QueryName,
  sortDate,
} from '@pantograph/content';
import type { PlanReader } from '../plan-reader.js';
import type { Answers } from './answers.js';

/** Lists and periods read so far, by name. */
interface Read {
  lists: Map<string, ListCount[]>;
  periods: Map<string, ArchivePeriod[]>;
}

/** Reads for the plan, from the store; lists and archives once each. */
export class StorePlanReader implements PlanReader {
  readonly #store: ContentStore;
  readonly #answers: Answers;
  readonly #read: Read;
  /** The years of the change that is looked around; undefined where all is looked at. */
  readonly #years: readonly string[] | undefined;

  constructor(store: ContentStore, answers: Answers, read?: Read, years?: readonly string[]) {
    this.#store = store;
    this.#answers = answers;
    this.#read = read ?? { lists: new Map(), periods: new Map() };
    this.#years = years;
  }

  /** Look only for what a change may have brought into being. */
  around({ before, after }: DocumentChange): StorePlanReader {
    const years = [before, after].map((record) => record?.summary.date && sortDate(record.summary.date).slice(0, 4));
    const known = [...new Set(years)].filter((year) => year !== undefined);
    return new StorePlanReader(this.#store, this.#answers, this.#read, known);
  }

  documents(brand: string, type?: DocumentType): DocumentRecord[] {
    return this.#store.documents.list(brand, type);
  }

  postLists(brand: string, locale: string): readonly ListCount[] {
    const all = postList(brand, locale);
    return remember(this.#read.lists, all, () =>
      this.#store.posts.counts(all).filter(({ list }) => list === all || list.startsWith(`${all}/`)),
    );
  }

  archivePeriods(list: string): readonly ArchivePeriod[] {
    if (this.#years === undefined) return archivePeriods(this.#store, list);
    return this.#years.flatMap((year) =>
      remember(this.#read.periods, `${list} ${year}`, () => archivePeriodsAround(this.#store, list, year)),
    );
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
