import { createElement, type ReactNode, StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';

/** Hydrate markup and wait until React is done. Gives a function that unmounts. */
export async function hydrate(element: HTMLElement, content: ReactNode): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const root = hydrateRoot(element, createElement(StrictMode, null, createElement(Told, { resolve }, content)), {
    onRecoverableError: (error) => console.error(error),
  });
  await promise;
  return () => root.unmount();
}

function Told({ resolve, children }: { resolve: () => void; children?: ReactNode }) {
  useEffect(resolve, [resolve]);
  return children;
}
