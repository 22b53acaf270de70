import { cases } from '@pantograph/components/cases';
import { examples } from '@pantograph/components/examples';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { find } from './support/find.js';
import { isVisible } from './support/is-visible.js';
import { targets } from './support/mount.js';
import { stage } from './support/stage.js';
import { takeStep } from './support/take-step.js';

const all = Object.entries(cases).flatMap(([component, list]) => list.map((behaviour) => ({ component, behaviour })));

describe.each(targets)('In $target', ({ mount, hasEvents }) => {
  test.each(all)('$component $behaviour.name', async ({ component, behaviour }) => {
    const { example: name, steps, width = 1280, lastEvent } = behaviour;
    await page.viewport(width, 900);
    const root = stage();
    const example = examples[component]?.[name] ?? expect.fail(`${component} has no example "${name}"`);
    const { events, unmount } = await mount(root, component, example);
    for (const step of steps) await takeStep(root, step);
    for (const { selector, visible, focused, value, attributes = {} } of behaviour.expect) {
      const element = find(root, selector);
      if (visible !== undefined) await expect.poll(() => isVisible(element), { message: selector }).toBe(visible);
      if (focused !== undefined) expect(document.activeElement === element, `${selector} has focus`).toBe(focused);
      if (value !== undefined) expect((element as HTMLInputElement).value).toBe(value);
      for (const [attribute, text] of Object.entries(attributes)) {
        await expect.poll(() => element.getAttribute(attribute), { message: `${selector} ${attribute}` }).toBe(text);
      }
    }
    if (hasEvents && lastEvent) await expect.poll(() => events.at(-1)).toEqual(lastEvent);
    unmount();
  });
});
