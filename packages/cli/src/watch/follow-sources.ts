import { setTimeout as sleep } from 'node:timers/promises';
import type { Source } from '@pantograph/content';
import type { Publication } from '../publication/open-publication.js';
import { RetryPause } from './retry-pause.js';

/** A source that holds its answer back until it has something new answers no faster than this, in milliseconds. */
const shortestWait = 500;

export interface FollowOptions {
  /** Ends the following. */
  signal: AbortSignal;
  /** Called with what changed, or with nothing where all is to be read; done when it was published. */
  onChanged: (paths: readonly string[]) => Promise<void>;
  /** Called each time that a source does not answer, and each time that it does. */
  onSilence: (error: unknown) => void;
  onAnswer: (place: string) => void;
}

/** Follow the sources of a publication that are no folders. Ends with the signal. */
export async function followSources(publication: Publication, options: FollowOptions): Promise<void> {
  const places = publication.sources().flatMap(({ changed, place }) => (changed ? [place] : []));
  await Promise.all(places.map((place) => follow(publication, place, options)));
}

async function follow(publication: Publication, place: string, options: FollowOptions): Promise<void> {
  const { signal, onChanged, onSilence, onAnswer } = options;
  const pause = new RetryPause(signal);
  while (!signal.aborted) {
    // Another where the brands changed meanwhile.
    const source = publication.sources().find((other) => other.place === place);
    if (source === undefined) return;
    try {
      const paths = await waitFor(source, signal);
      pause.end();
      onAnswer(place);
      if (paths === undefined) await onChanged([]);
      else if (paths.length > 0) await onChanged(paths);
    } catch (error) {
      if (signal.aborted) return;
      onSilence(error);
      await pause.wait();
    }
  }
}

async function waitFor(source: Source, signal: AbortSignal): Promise<readonly string[] | undefined> {
  const started = performance.now();
  const paths = await source.changed?.(signal);
  const early = shortestWait - (performance.now() - started);
  // One that cannot wait would be asked without a break.
  if (paths?.length === 0 && early > 0) await sleep(early, undefined, { signal });
  return paths;
}
