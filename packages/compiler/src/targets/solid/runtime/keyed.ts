import {
  type Accessor,
  createMemo,
  createRoot,
  createSignal,
  type JSX,
  onCleanup,
  type Setter,
  untrack,
} from 'solid-js';

/** One item of a list, with what was made for it. */
interface Row<T> {
  item: T;
  set(item: T): void;
  move: Setter<number>;
  content: JSX.Element;
  dispose(): void;
}

/** What a list is made from. */
interface KeyedProps<T> {
  each: readonly T[] | undefined;
  /** Tell what stays the same of an item when its data is fetched anew. */
  by(item: T): unknown;
  children(item: T, index: Accessor<number>): JSX.Element;
}

/**
 * A list that keeps the elements of items with the same key: what is open stays open, and the focus where it is. Solid's own
 * `For` keeps those of the same objects alone, and a list written in JSX is of new objects each time something in it changes.
 */
export function Keyed<T>(props: KeyedProps<T>): JSX.Element {
  let rows = new Map<unknown, Row<T>[]>();
  onCleanup(() => {
    for (const row of [...rows.values()].flat()) row.dispose();
  });
  const content = createMemo(() => {
    // A copy, so that a store tells which of its items changed.
    const items = [...(props.each ?? [])];
    return untrack(() => {
      const before = rows;
      rows = new Map();
      const shown = items.map((item, index) => {
        const key = props.by(item);
        const row = reuse(before.get(key)?.shift(), item, index) ?? makeRow(props.children, item, index);
        rows.set(key, [...(rows.get(key) ?? []), row]);
        return row.content;
      });
      for (const row of [...before.values()].flat()) row.dispose();
      return shown;
    });
  });
  return content as unknown as JSX.Element;
}

/** Give a row the item that has its key now. A row of a plain value that is another one is of no use. */
function reuse<T>(row: Row<T> | undefined, item: T, index: number): Row<T> | undefined {
  if (!row) return undefined;
  if (row.item !== item && !(isObject(row.item) && isObject(item))) {
    row.dispose();
    return undefined;
  }
  row.item = item;
  row.set(item);
  row.move(index);
  return row;
}

function makeRow<T>(write: KeyedProps<T>['children'], item: T, index: number): Row<T> {
  return createRoot((dispose) => {
    const [current, setCurrent] = createSignal(item);
    const [place, move] = createSignal(index);
    const shown = isObject(item) ? follow(current as Accessor<T & object>) : item;
    return { item, set: (next) => setCurrent(() => next), move, content: write(shown, place), dispose };
  });
}

/** Make an object whose properties are those of the newest item, each read when it is asked for. */
function follow<T extends object>(current: Accessor<T>): T {
  return new Proxy({} as T, {
    get: (_, name) => Reflect.get(current(), name),
    has: (_, name) => Reflect.has(current(), name),
    ownKeys: () => Reflect.ownKeys(current()),
    getOwnPropertyDescriptor: (_, name) => {
      const property = Reflect.getOwnPropertyDescriptor(current(), name);
      return property && { ...property, configurable: true };
    },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
