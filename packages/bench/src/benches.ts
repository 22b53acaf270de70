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
    name: 'publish',
    usage: '[--pages 1000,10000] [--rounds N] [--systems a,b] [--keep]',
    description: 'Generates sites and publishes them with this project, the floor and its peers, in turn.',
    async run(parameters) {
      const { values } = parseArgs({
        args: parameters,
        options: {
          pages: { type: 'string', default: '1000,10000' },
          rounds: { type: 'string' },
          systems: { type: 'string' },
          keep: { type: 'boolean', default: false },
        },
      });
      const { runPublish } = await import('./publish/run-publish.ts');
      await runPublish({
        pages: values.pages.split(',').map(Number),
        keep: values.keep,
        ...(values.rounds !== undefined && { rounds: Number(values.rounds) }),
        ...(values.systems !== undefined && { systems: values.systems.split(',') }),
      });
    },
  },
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
  {
    name: 'cms',
    usage: '[--documents 10000] [--runs 40] [--fresh]',
    description:
      'Fills the CMS, publishes it, and measures lists, searches, saves, publishing and typing in a browser.',
    async run(parameters) {
      const { values } = parseArgs({
        args: parameters,
        options: {
          documents: { type: 'string', default: '10000' },
          runs: { type: 'string', default: '40' },
          fresh: { type: 'boolean', default: false },
        },
      });
      const { runCms } = await import('./cms/run-cms.ts');
      await runCms({ documents: Number(values.documents), runs: Number(values.runs), fresh: values.fresh });
    },
  },
  {
    name: 'components',
    usage: '[--rounds 5] [--parts size,server,compile]',
    description: 'Measures components: on a server against React, in bytes against hand and libraries, and compiles.',
    async run(parameters) {
      const { values } = parseArgs({
        args: parameters,
        options: {
          rounds: { type: 'string', default: '5' },
          parts: { type: 'string', default: 'size,server,compile' },
        },
      });
      const { runComponents } = await import('./components/run-components.ts');
      await runComponents({ rounds: Number(values.rounds), parts: values.parts.split(',') });
    },
  },
  {
    name: 'channels',
    usage: '[--rounds 5]',
    description: 'Measures letters, cards and text by themselves, and the demo campaigns from nothing and again.',
    async run(parameters) {
      const { values } = parseArgs({ args: parameters, options: { rounds: { type: 'string', default: '5' } } });
      const { runChannels } = await import('./channels/run-channels.ts');
      await runChannels({ rounds: Number(values.rounds) });
    },
  },
];
