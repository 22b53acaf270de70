/** A server beside the sites, and whether it answers. */
export interface Neighbour {
  url: string;
  ready: boolean;
}

/** How often an absent server is looked for, in milliseconds. */
const interval = 2_000;

/** Look for a server until it answers, so that the front page can say whether it is there. */
export function watchAddress(url: string): { state(): Neighbour; stop(): void } {
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
