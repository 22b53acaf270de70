import { type Document, isMap, isPair, isSeq, LineCounter, parseDocument } from 'yaml';

type Contents = Document.Parsed['contents'];

/**
 * Make a function that finds the 1-based line of a place in YAML or JSON. Where the place is missing, it finds what it is
 * missing from. Loaded only when there is something to report: this parser keeps positions and is slower for it.
 */
export function lineFinder(text: string): (path: string) => number | undefined {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  return (path) => findLine(contents, counter, path);
}

function findLine(contents: Contents, counter: LineCounter, path: string): number | undefined {
  let node: unknown = contents;
  let offset = contents?.range?.[0];
  for (const key of path === '' ? [] : path.split('.')) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === key);
      if (!pair) break;
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as { range?: [number, number, number] } | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset === undefined ? undefined : counter.linePos(offset).line;
}
