import type { Measurement } from '../../measure/measure-process.ts';
import { median } from '../../measure/median.ts';
import type { Change, System } from '../system.ts';

/** One system at one number of pages. */
export interface Row {
  system: string;
  pages: number;
  cpuSeconds: number;
  wallSeconds: number;
  peakMegabytes: number;
  /** The text of one post, in the quickest way the system offers; null where it was not measured. */
  oneChangeMilliseconds: number | null;
  description: string;
  rounds: number;
  /** Load of the machine when the rounds began. */
  load: number;
  cpuSecondsOfRounds: number[];
  changes: Change[];
}

/** Make the row of a system: medians of its rounds. */
export function toRow(
  { name, description }: System,
  pages: number,
  measured: readonly Measurement[],
  changes: readonly Change[],
  load: number,
): Row {
  const middle = (of: (one: Measurement) => number, digits: number) => round(median(measured.map(of)), digits);
  const text = changes[0];
  return {
    system: name,
    pages,
    cpuSeconds: middle(({ cpuSeconds }) => cpuSeconds, 2),
    wallSeconds: middle(({ wallSeconds }) => wallSeconds, 2),
    peakMegabytes: middle(({ peakMegabytes }) => peakMegabytes, 0),
    oneChangeMilliseconds: text ? round(text.milliseconds, 1) : null,
    description,
    rounds: measured.length,
    load: round(load, 1),
    cpuSecondsOfRounds: measured.map(({ cpuSeconds }) => round(cpuSeconds, 2)),
    changes: changes.map((change) => ({ ...change, milliseconds: round(change.milliseconds, 1) })),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
