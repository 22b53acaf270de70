import { expect } from 'vitest';
import type { Behaviour } from '../suite/behaviour.js';
import { show } from '../suite/show.js';
import { findViolations } from '../support/find-violations.js';
import { looks } from '../support/stage.js';

/** Axe finds nothing, in any brand and mode. */
export const isAccessible: Behaviour = (subject) =>
  looks.map(({ brand, mode }) => ({
    behaviour: `has nothing that axe finds in ${brand}, ${mode}`,
    async prove() {
      for (const [name, example] of Object.entries(subject.examples)) {
        const { element, unmount } = await show(subject, example, 'render', { brand, mode });
        expect(await findViolations(element()), name).toEqual([]);
        await unmount();
      }
    },
  }));
