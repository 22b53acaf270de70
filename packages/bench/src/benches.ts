import { parseArgs } from 'node:util';

/** Something to be measured. */
export interface Bench {
  name: string;
  usage: string;
  description: string;
  run(parameters: string[]): Promise<void>;
}

/** Every bench there is. */
export const benches: readonly Bench[] = [
  {
    name: 'lighthouse',
    usage: '[--runs 3]',
    description: "Weighs the demo's pages and runs Lighthouse on some of each brand.",
    async run(parameters) {
      const { values } = parseArgs({ args: parameters, options: { runs: { type: 'string', default: '3' } } });
      const { runLighthouse } = await import('./lighthouse/run-lighthouse.ts');
      await runLighthouse({ runs: Number(values.runs) });
    },
  },
];
