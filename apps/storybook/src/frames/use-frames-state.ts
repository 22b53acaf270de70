import { useEffect, useState } from 'react';
import type { FramesState } from './build-frames.js';

/** `asking` until it is known; `missing` where a built Storybook was built without the page. */
export type KnownState = FramesState | { state: 'asking' | 'missing' };

/** Follow whether the page is there that shows an example as each target renders it. To ask is to have it built. */
export function useFramesState(): KnownState {
  const [known, setKnown] = useState<KnownState>({ state: 'asking' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const next = await askState();
      if (isGone) return;
      setKnown(next);
      if (next.state === 'building') timer = setTimeout(ask, 1000);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return known;
}

async function askState(): Promise<KnownState> {
  const answer = await fetch('./frames/state').catch(() => undefined);
  if (answer?.ok && answer.headers.get('content-type')?.startsWith('application/json')) return answer.json();
  // A built Storybook has nobody to ask.
  const page = await fetch('./frames/index.html', { method: 'HEAD' }).catch(() => undefined);
  return { state: page?.ok ? 'ready' : 'missing' };
}
