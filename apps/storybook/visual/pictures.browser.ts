import { expect, inject, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Picture, pictureName } from './picture.ts';
import { showStory } from './show-story.ts';

declare module 'vitest' {
  interface ProvidedContext {
    pictures: Picture[];
  }
}

test.each(inject('pictures').map((picture) => ({ name: pictureName(picture), picture })))(
  '$name',
  async ({ name, picture }) => {
    const frame = await showStory(picture);
    await expect(page.elementLocator(frame)).toMatchScreenshot(`${name}.png`);
  },
);
