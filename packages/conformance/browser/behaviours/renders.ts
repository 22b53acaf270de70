import { expect } from 'vitest';
import { renderHtml } from '../../src/targets/render-html.js';
import type { Behaviour } from '../suite/behaviour.js';
import { domOf } from '../suite/dom-of.js';
import { rolesOf } from '../suite/roles-of.js';
import { show } from '../suite/show.js';
import { stage } from '../support/stage.js';

/** What it renders in a browser is the DOM of the html function, slots and their defaults included, with its roles and names. */
export const renders: Behaviour = (subject) =>
  Object.entries(subject.examples).flatMap(([name, example]) => {
    const reference = () => renderHtml(subject.component, example.props, example.slots);
    return [
      {
        behaviour: `renders the DOM of the html function: ${name}`,
        async prove() {
          const { element, unmount } = await show(subject, example);
          expect(domOf(element())).toBe(domOf(reference()));
          await unmount();
        },
      },
      {
        behaviour: `has the roles and names of the html function: ${name}`,
        async prove() {
          const page = stage();
          page.innerHTML = reference();
          const expected = rolesOf(page);
          const { element, unmount } = await show(subject, example);
          expect(rolesOf(element())).toEqual(expected);
          await unmount();
        },
      },
    ];
  });
