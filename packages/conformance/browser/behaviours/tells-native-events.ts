import { expect } from 'vitest';
import type { Behaviour } from '../suite/behaviour.js';
import { firstExample } from '../suite/first-example.js';
import { show } from '../suite/show.js';

/** Native events need no words of the contract: they reach whoever listens at the root, once. */
export const tellsNativeEvents: Behaviour = (subject) => [
  {
    behaviour: 'tells native events at its root once',
    async prove() {
      const heard: string[] = [];
      const listen = (event: Event) => {
        event.preventDefault();
        heard.push(event.type);
      };
      const given = { ...firstExample(subject), listeners: { click: listen, keydown: listen } };
      const { root, unmount } = await show(subject, given);
      root().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      root().dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true }));
      expect(heard).toEqual(['click', 'keydown']);
      await unmount();
    },
  },
];
