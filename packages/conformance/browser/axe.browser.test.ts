import { expect, test } from 'vitest';
import { findViolations } from './support/find-violations.js';
import { looks, stage } from './support/stage.js';

test.each(looks)('In $brand, $mode, axe finds text that is too pale', async (look) => {
  const element = stage(look);
  element.innerHTML = '<p style="color: color-mix(in srgb, currentcolor 30%, transparent)">Too pale</p>';
  expect(await findViolations(element)).toEqual([expect.stringContaining('color-contrast')]);
});
