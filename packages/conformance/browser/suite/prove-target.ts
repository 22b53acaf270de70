import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/report/row.js';
import { listenToConsole } from '../support/listen-to-console.js';
import type { BrowserTarget } from '../targets/target.js';
import type { Subject } from './behaviour.js';
import { behaviours } from './behaviours.js';

declare module 'vitest' {
  interface TaskMeta {
    /** What the report says of a test, but for how it ended. */
    proves?: Pick<Row, 'component' | 'target' | 'behaviour'>;
  }
}

const silence = 'says nothing on the console';

/** Prove every behaviour of every component in a target: a test each, which the report gathers. */
export function proveTarget(target: BrowserTarget): void {
  for (const [component, contract] of Object.entries(contracts)) {
    const subject: Subject = { target, component, contract, examples: examples[component] ?? {} };
    describe(`${component} in ${target.name}`, () => {
      const said: string[] = [];
      const proves = (behaviour: string) => ({ proves: { component, target: target.name, behaviour } });
      for (const { behaviour, prove } of behaviours.flatMap((each) => each(subject))) {
        test(behaviour, { meta: proves(behaviour) }, async () => {
          const { messages, stop } = listenToConsole();
          try {
            await prove();
          } finally {
            stop();
            said.push(...messages.map((message) => `${behaviour}: ${message}`));
          }
        });
      }
      test(silence, { meta: proves(silence) }, () => {
        expect(said).toEqual([]);
      });
    });
  }
}
