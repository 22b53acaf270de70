import type { Row } from './report.js';

/** What was found of one component. */
export interface MatrixComponent {
  name: string;
  /** Sorted by words; each with how it ended by target. A target that is missing does not have the behaviour. */
  behaviours: readonly { name: string; results: ReadonlyMap<string, Row> }[];
}

export interface Matrix {
  /** The reference first. */
  targets: readonly string[];
  components: readonly MatrixComponent[];
}

const reference = 'html';

/** Arrange the rows of a report by component, behaviour and target. */
export function matrixOf(rows: readonly Row[]): Matrix {
  const found = [...new Set(rows.map(({ target }) => target))].sort();
  const targets = [...found.filter((each) => each === reference), ...found.filter((each) => each !== reference)];
  const components = Map.groupBy(rows, ({ component }) => component);
  return {
    targets,
    components: [...components].map(([name, own]) => ({
      name,
      behaviours: [...Map.groupBy(own, ({ behaviour }) => behaviour)].map(([behaviour, results]) => ({
        name: behaviour,
        results: new Map(results.map((row) => [row.target, row])),
      })),
    })),
  };
}
