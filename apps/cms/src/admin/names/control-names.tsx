'use client';

import { type ReactNode, useEffect } from 'react';
import { nameControls } from './name-controls.ts';

/** In milliseconds: a name may be a moment late, a keystroke may not. */
const longest = 300;

/** Names the controls of Payload's that show a drawing alone, for who does not see it, as they come and go. */
export function ControlNames({ children }: { children: ReactNode }) {
  useEffect(() => {
    let isAsked = false;
    const name = () => {
      isAsked = false;
      nameControls(document.body);
    };
    const ask = () => {
      if (isAsked) return;
      isAsked = true;
      if ('requestIdleCallback' in window) requestIdleCallback(name, { timeout: longest });
      else setTimeout(name, longest);
    };
    const observer = new MutationObserver(ask);
    observer.observe(document.body, { subtree: true, childList: true });
    ask();
    return () => observer.disconnect();
  }, []);
  return children;
}
