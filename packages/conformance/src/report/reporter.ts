import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Row } from './row.js';

/** Writes how every behaviour ended to a file, as JSON: an array of rows, sorted by component, target and behaviour. */
export class ConformanceReporter implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) => [...module.children.allTests()].flatMap(rowOf));
    if (rows.length === 0) return;
    const key = ({ component, target, behaviour }: Row) => `${component}\n${target}\n${behaviour}`;
    rows.sort((one, other) => (key(one) < key(other) ? -1 : 1));
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify(rows, undefined, 2)}\n`);
  }
}

function rowOf(test: TestCase): Row[] {
  const { proves } = test.meta();
  const { state, errors = [] } = test.result();
  if (!proves || (state !== 'passed' && state !== 'failed')) return [];
  return [{ ...proves, result: state, reason: errors.map(({ message }) => message).join('\n') }];
}
