import type { JsxElements } from '@pantograph/web-components/jsx';
import type { HTMLAttributes, RefAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends JsxElements<HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>> {}
  }
}

export const right = (
  <pg-disclosure summary="More" open className="wide" onopenChange={({ detail }) => detail === true} aria-label="More">
    <pg-button variant="secondary">Release</pg-button>
  </pg-disclosure>
);
// @ts-expect-error: a summary is required.
export const without = <pg-disclosure open />;
// @ts-expect-error: there is no such variant.
export const loud = <pg-button variant="loud" />;
