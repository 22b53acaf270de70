import { page } from 'vitest/browser';
import type { Picture } from './picture.ts';

/** Storybook's own channel inside the frame. */
interface Channel {
  emit(event: string, payload: unknown): void;
  once(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

const width = 1280;

let frame: HTMLIFrameElement | undefined;
let shown: Picture | undefined;

/**
 * Show a story in a frame as high as the story, and wait until fonts and pictures are there. The frame stays between
 * stories: loading Storybook anew each time would take most of the run.
 */
export async function showStory(picture: Picture): Promise<HTMLIFrameElement> {
  frame ??= await openFrame(picture);
  const channel = channelOf(frame);
  if (shown !== undefined) {
    const { story, brand, mode } = picture;
    if (brand !== shown.brand || mode !== shown.mode) {
      await rendered(channel, () => channel.emit('updateGlobals', { globals: { brand, mode } }));
    }
    if (story !== shown.story) {
      await rendered(channel, () => channel.emit('setCurrentStory', { storyId: story, viewMode: 'story' }));
    }
  }
  shown = picture;
  await settle(frame);
  return frame;
}

async function openFrame({ story, brand, mode }: Picture): Promise<HTMLIFrameElement> {
  const element = document.createElement('iframe');
  element.style.cssText = `border:0;inline-size:${width}px;display:block`;
  element.src = `/iframe.html?viewMode=story&id=${story}&globals=brand:${brand};mode:${mode}`;
  document.body.style.margin = '0';
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  document.body.append(element);
  await loaded;
  await until(() => element.contentDocument?.querySelector('#storybook-root > *') !== null, `${story} to render`);
  const style = element.contentDocument?.createElement('style');
  if (style) {
    style.textContent =
      '*,::before,::after{animation:none!important;transition:none!important;caret-color:transparent!important}';
    element.contentDocument?.head.append(style);
  }
  return element;
}

function channelOf({ contentWindow }: HTMLIFrameElement): Channel {
  return (contentWindow as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
}

function rendered(channel: Channel, act: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const ends = ['storyRendered', 'storyMissing', 'storyThrewException', 'storyErrored'] as const;
    const listeners = ends.map((event) => {
      const listener = () => {
        for (const [name, other] of listeners) channel.off(name, other);
        if (event === 'storyRendered') resolve();
        else reject(new Error(`The story could not be shown: ${event}.`));
      };
      channel.once(event, listener);
      return [event, listener] as const;
    });
    act();
  });
}

async function settle(element: HTMLIFrameElement): Promise<void> {
  const inner = element.contentDocument;
  if (!inner) throw new Error('The frame of the story is gone.');
  await inner.fonts.ready;
  const images = [...inner.images];
  for (const image of images) image.loading = 'eager';
  await until(() => images.every(({ complete }) => complete), 'pictures to load');
  const height = Math.ceil(inner.querySelector('#storybook-root')?.getBoundingClientRect().height ?? 1);
  element.style.blockSize = `${Math.max(height, 1)}px`;
  await page.viewport(width, Math.max(height, 100));
  await inner.fonts.ready;
}

async function until(done: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 15_000;
  while (!done()) {
    if (Date.now() > end) throw new Error(`Waited 15 s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
