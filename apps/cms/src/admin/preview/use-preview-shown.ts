import { useLivePreviewContext } from '@payloadcms/ui';
import { useCallback, useSyncExternalStore } from 'react';
import { useSubject } from '../document/use-subject.ts';

/** From this width on the page has room beside its form; preview.css says the same. */
const wide = '(width >= 1280px)';

/** `beside` the form, as is remembered of each person; `above` it where there is no room or no site, for this time. */
export type PreviewPlace = 'beside' | 'above';

/** The document whose page was asked for where it does not open of itself. */
let asked: string | undefined;
const listeners = new Set<() => void>();

/** Tell where the page of the open document is shown, undefined where it is not, and what shows or closes it. */
export function usePreviewShown(hasSite: boolean): { place: PreviewPlace | undefined; toggle: () => void } {
  const { isLivePreviewing, setIsLivePreviewing } = useLivePreviewContext();
  const { collection, document } = useSubject();
  const isWide = useSyncExternalStore(followWidth, isWideNow, () => true);
  const isBeside = isWide && hasSite;
  const key = `${collection}/${document}`;
  const isAsked = useSyncExternalStore(
    follow,
    () => asked === key,
    () => false,
  );
  const toggle = useCallback(() => {
    if (isBeside) return setIsLivePreviewing(!isLivePreviewing);
    asked = asked === key ? undefined : key;
    for (const listener of listeners) listener();
  }, [isBeside, isLivePreviewing, setIsLivePreviewing, key]);
  if (isBeside) return { place: isLivePreviewing ? 'beside' : undefined, toggle };
  return { place: isAsked ? 'above' : undefined, toggle };
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
