import { cases } from '@pantograph/components/cases';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { Behaviour } from '../suite/behaviour.js';
import { show } from '../suite/show.js';
import { find } from '../support/find.js';
import { findViolations } from '../support/find-violations.js';
import { isVisible } from '../support/is-visible.js';
import { plainEvent } from '../support/plain-event.js';
import { looks } from '../support/stage.js';
import { takeStep } from '../support/take-step.js';

/** The behaviours that a component's own folder describes. */
export const actsAsDescribed: Behaviour = (subject) =>
  (cases[subject.component] ?? [])
    .filter(({ script }) => !script || subject.target.name !== 'html')
    .map((described) => ({
      behaviour: described.name,
      async prove() {
        const { example, steps, width = 1280, lastEvent } = described;
        await page.viewport(width, 900);
        const given = subject.examples[example] ?? expect.fail(`${subject.component} has no example "${example}"`);
        const { element, events, update, unmount } = await show(subject, given);
        document.documentElement.dir = described.direction ?? '';
        for (const step of steps) {
          if ('give' in step) await update({ ...given.props, ...step.give });
          else await takeStep(element(), step);
        }
        for (const { selector, visible, focused, value, checked, text, attributes = {} } of described.expect) {
          const found = () => find(element(), selector);
          if (visible !== undefined) await expect.poll(() => isVisible(found()), { message: selector }).toBe(visible);
          if (focused !== undefined) {
            await expect.poll(() => document.activeElement === found(), { message: selector }).toBe(focused);
          }
          if (value !== undefined) expect((found() as HTMLInputElement).value).toBe(value);
          if (checked !== undefined) {
            await expect.poll(() => (found() as HTMLInputElement).checked, { message: selector }).toBe(checked);
          }
          if (text !== undefined) await expect.poll(() => found().textContent, { message: selector }).toBe(text);
          for (const [name, expected] of Object.entries(attributes)) {
            await expect.poll(() => found().getAttribute(name), { message: `${selector} ${name}` }).toBe(expected);
          }
        }
        if (subject.target.name !== 'html' && lastEvent) {
          const told = () => events.map(plainEvent);
          await expect.poll(() => told().at(-1)).toEqual(lastEvent);
          expect(told().filter((event) => JSON.stringify(event) === JSON.stringify(lastEvent))).toHaveLength(1);
        }
        if (described.accessible) {
          for (const { brand, mode } of looks) {
            Object.assign(document.documentElement.dataset, { brand, mode });
            expect(await findViolations(element()), `${brand}, ${mode}`).toEqual([]);
          }
        }
        document.documentElement.dir = '';
        await unmount();
      },
    }));
