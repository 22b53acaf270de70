import { expect } from 'vitest';
import type { Behaviour } from '../suite/behaviour.js';
import { firstExample } from '../suite/first-example.js';
import { show } from '../suite/show.js';

const added = { id: 'mine', 'data-track': 'a"b', title: 'A title', lang: 'de' };

/** Native attributes and a class reach the root. What the contract names is the component's own. */
export const passesAttributes: Behaviour = (subject) => [
  {
    behaviour: 'passes attributes and a class on to its root',
    async prove() {
      const names = Object.keys(subject.contract.props.shape);
      const attributes = Object.fromEntries(Object.entries(added).filter(([name]) => !names.includes(name)));
      const given = { ...firstExample(subject), attributes: { ...attributes, class: 'mine other' } };
      const { root, unmount } = await show(subject, given);
      expect([...root().classList]).toEqual(expect.arrayContaining(['mine', 'other']));
      expect(root().classList.length).toBeGreaterThan(2);
      for (const [name, value] of Object.entries(attributes)) expect(root().getAttribute(name), name).toBe(value);
      await unmount();
    },
  },
];
