import { expect } from 'vitest';
import type { Behaviour } from '../suite/behaviour.js';
import { domOf } from '../suite/dom-of.js';
import { show } from '../suite/show.js';

/** It takes over what its server wrote, element by element, and changes nothing. */
export const hydrates: Behaviour = (subject) =>
  subject.target.name === 'html'
    ? []
    : Object.entries(subject.examples).map(([name, example]) => ({
        behaviour: `takes over what the server wrote: ${name}`,
        async prove() {
          const { element, before, unmount } = await show(subject, example, 'hydrate');
          expect(domOf(element())).toBe(domOf(before.html));
          expect(element().querySelector('*')).toBe(before.first);
          await unmount();
        },
      }));
