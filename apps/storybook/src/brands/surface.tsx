import type { ReactNode } from 'react';
import type { Mode } from './modes.js';
import './surface.css';
import { SurfaceContext } from './surface-context.js';

export interface SurfaceProps {
  brand: string;
  mode: Mode;
  locale: string;
  /** Whether the content brings its own padding, as sections do. */
  flush: boolean;
  children: ReactNode;
}

/** A piece of page in a brand and mode, with that brand's background and text. */
export function Surface({ brand, mode, locale, flush, children }: SurfaceProps) {
  return (
    <SurfaceContext value={{ brand, mode }}>
      <div
        data-brand={brand}
        data-mode={mode}
        lang={locale}
        dir={locale === 'ar' ? 'rtl' : 'ltr'}
        className={flush ? 'surface pg-page' : 'surface surface--padded pg-page'}
      >
        {children}
      </div>
    </SurfaceContext>
  );
}
