import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { allExamples } from '../src/all-examples.js';
import { renderHtml } from '../src/targets/render-html.js';
import { looks, stage } from './support/stage.js';

/** Run axe over an element and tell what it found. */
async function findViolations(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
  );
}

describe.each(looks)('In $brand, $mode', (look) => {
  test('axe finds text that is too pale', async () => {
    const element = stage(look);
    element.innerHTML = '<p style="color: color-mix(in srgb, currentcolor 30%, transparent)">Too pale</p>';
    expect(await findViolations(element)).toEqual([expect.stringContaining('color-contrast')]);
  });

  test.each(allExamples)('axe finds nothing in $component, $name', async ({ component, example }) => {
    const element = stage(look);
    element.innerHTML = renderHtml(component, example.props, example.slots);
    expect(await findViolations(element)).toEqual([]);
  });
});
