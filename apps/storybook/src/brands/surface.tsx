import type { ReactNode } from 'react';

export interface SurfaceProps {
  brand: string;
  mode: string;
  locale: string;
  /** Whether the content brings its own padding, as sections do. */
  flush: boolean;
  children: ReactNode;
}

/** A piece of page in a brand and mode, with that brand's background and text. */
export function Surface({ brand, mode, locale, flush, children }: SurfaceProps) {
  return (
    <div
      data-brand={brand}
      data-mode={mode}
      lang={locale}
      dir={locale === 'ar' ? 'rtl' : 'ltr'}
      className="pg-page"
      style={{
        background: 'var(--pg-color-surface-page)',
        color: 'var(--pg-color-text-default)',
        font: 'var(--pg-typography-body)',
        minBlockSize: '100%',
        padding: flush ? 0 : 'var(--pg-space-l)',
      }}
    >
      {children}
    </div>
  );
}
