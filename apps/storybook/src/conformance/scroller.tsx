import type { ReactNode } from 'react';

interface ScrollerProps {
  label: string;
  children: ReactNode;
}

/** Lets a wide table be moved sideways, with the keyboard too. */
export function Scroller({ label, children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls and has no control of its own has to take the focus
    <section className="matrix__scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
