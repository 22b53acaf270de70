import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Behaviour } from '../suite/behaviour.js';
import { firstExample } from '../suite/first-example.js';
import { show } from '../suite/show.js';
import { find } from '../support/find.js';

/** Whether it is checked is one with its owner, after whatever a reader did. */
export const keepsChecked: Behaviour = (subject) =>
  'checked' in (subject.contract.models ?? {})
    ? [
        {
          behaviour: 'is checked as its owner says, after a reader has pressed it too',
          async prove() {
            const first = firstExample(subject);
            const { element, events, update, unmount } = await show(subject, first);
            const field = () => find(element(), 'input') as HTMLInputElement;
            const owner = async (checked: boolean) => {
              await update({ ...first.props, checked });
              await expect.poll(() => field().checked).toBe(checked);
            };
            await owner(true);
            await userEvent.click(field());
            await expect.poll(() => field().checked).toBe(false);
            if (subject.target.name !== 'html') {
              await expect.poll(() => events).toEqual([{ name: 'checkedChange', parameters: [false] }]);
            }
            await owner(false);
            await owner(true);
            await userEvent.click(field());
            await owner(false);
            await unmount();
          },
        },
      ]
    : [];
