import type { Example } from '@pantograph/contract';
import { storyOf } from '../stories/story-of.js';

/** Make the story that shows a section, as in an example, in every channel; see `channel` of the toolbar for the others. */
export function channelsStory(name: string, example: Example<object>) {
  const { args, parameters } = storyOf(name, example, 'section');
  return {
    name: 'Channels',
    args,
    globals: { channel: 'all' },
    parameters: { ...parameters, docs: { disable: true } },
    play: ({ canvasElement }: { canvasElement: HTMLElement }) => allMade(canvasElement),
  };
}

/** Wait until the channels that are in view are there, or say why not. */
async function allMade(canvas: HTMLElement): Promise<void> {
  const isThere = () =>
    canvas.querySelector('[data-channel="feed"]') !== null && canvas.querySelector('[data-state="making"]') === null;
  for (let tries = 0; tries < 400 && !isThere(); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  const failed = canvas.querySelector('[data-state="failed"]');
  if (failed) throw new Error(`${failed.getAttribute('data-channel')}: ${failed.textContent}`);
  if (!isThere()) throw new Error('The channels were not made within 20 seconds.');
}
