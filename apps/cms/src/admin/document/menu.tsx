'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

/** A button that opens a list of actions. Arrow keys move in it, Escape closes it. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const close = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);

  const move = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setIsOpen(false);
      button.current?.focus();
    } else if (event.key === 'Tab') setIsOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the menu inside it
    <div className="document-menu" ref={root} onKeyDown={move}>
      <button
        ref={button}
        type="button"
        className="pg-button pg-button--quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label} <span className="document-chevron" />
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its items are buttons, which keys press
        <div
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onClick={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}
