/** How often an absent Storybook is looked for, in milliseconds. */
const interval = 2_000;

/** Look for Storybook until it answers, so that the front page can say whether it is there. */
export function watchStorybook(url: string): { state(): { url: string; ready: boolean }; stop(): void } {
  let ready = false;
  const timer = setInterval(async () => {
    ready = await answers(url);
    if (ready) clearInterval(timer);
  }, interval);
  timer.unref();
  return { state: () => ({ url, ready }), stop: () => clearInterval(timer) };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(interval) })).ok;
  } catch {
    return false;
  }
}
