import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Render with React alone, and wait until it is done. Gives ways to render anew and to unmount. */
export async function renderInto(
  element: HTMLElement,
  content: ReactNode,
): Promise<{ rerender: (next: ReactNode) => Promise<void>; unmount: () => void }> {
  const root = createRoot(element);
  const rerender = async (next: ReactNode) => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    await act(async () => root.render(next));
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  };
  await rerender(content);
  return { rerender, unmount: () => root.unmount() };
}
