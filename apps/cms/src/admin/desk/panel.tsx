import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  /** How many there are, where that matters. */
  count?: number;
  more?: { label: string; href: string };
  children: ReactNode;
}

/** A part of the desk. */
export function Panel({ title, count, more, children }: PanelProps) {
  const id = useId();
  return (
    <section className="pg-panel" aria-labelledby={id}>
      <header className="pg-panel__head">
        <h2 id={id}>
          {title}
          {count !== undefined && <span className="pg-count">{count}</span>}
        </h2>
        {more && <a href={more.href}>{more.label}</a>}
      </header>
      {children}
    </section>
  );
}
