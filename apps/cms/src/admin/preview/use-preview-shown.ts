import { useLivePreviewContext } from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';
import { type ToldCollection, toldCollections } from '../../channels/channels-answer.ts';
import { useSubject } from '../document/use-subject.ts';
import { keepView, keptView, type PreviewView } from './kept-view.ts';

/** From this width on the page has room beside its form; preview.css says the same. */
const wide = '(width >= 1280px)';

/** `beside` the form, as is remembered of each person; `above` it where there is no room or no site, for this time. */
export type PreviewPlace = 'beside' | 'above';

/** The document whose page was asked for where it does not open of itself. */
let asked: string | undefined;
const listeners = new Set<() => void>();

/** What is shown of the open document, where that is, and what changes it. */
export interface PreviewShown {
  /** Undefined where nothing is shown. */
  place: PreviewPlace | undefined;
  view: PreviewView;
  toggle(): void;
  choose(view: PreviewView): void;
}

/** Tell what is shown of the open document. The page needs a site to stand beside its form; channels need none. */
export function usePreviewShown(hasSite: boolean): PreviewShown {
  const { isLivePreviewing, setIsLivePreviewing } = useLivePreviewContext();
  const { collection, document } = useSubject();
  const isWide = useSyncExternalStore(followWidth, isWideNow, () => true);
  const chosen = useSyncExternalStore(follow, keptView, () => 'page' as const);
  const view = isTold(collection) ? chosen : 'page';
  const isBeside = isWide && (hasSite || view === 'channels');
  const key = `${collection}/${document}`;
  const isAsked = useSyncExternalStore(
    follow,
    () => asked === key,
    () => false,
  );
  const toggle = useCallback(() => {
    if (isBeside) return setIsLivePreviewing(!isLivePreviewing);
    asked = asked === key ? undefined : key;
    tellAll();
  }, [isBeside, isLivePreviewing, setIsLivePreviewing, key]);
  const choose = useCallback(
    (next: PreviewView) => {
      // Whichever place the other view has, it is open there.
      asked = key;
      if (isWide && !isLivePreviewing) setIsLivePreviewing(true);
      keepView(next);
      tellAll();
    },
    [isWide, isLivePreviewing, setIsLivePreviewing, key],
  );
  const isOpen = isBeside ? isLivePreviewing : isAsked;
  return { place: isOpen ? (isBeside ? 'beside' : 'above') : undefined, view, toggle, choose };
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

function isWideNow(): boolean {
  return matchMedia(wide).matches;
}

function followWidth(listener: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tell whether the documents of a collection are told in channels. */
export function isTold(collection: string): collection is ToldCollection {
  return (toldCollections as readonly string[]).includes(collection);
}
