import type { SSRResult } from 'astro';
import { createComponent, renderTemplate } from 'astro/runtime/server/index.js';

let latest: SSRResult | undefined;

/** Show nothing, and keep the render result of the document it stands in, for the renderer's fast path. */
export const Capture = createComponent((result: SSRResult) => {
  latest = result;
  return renderTemplate(nothing);
});

const nothing = Object.assign([''], { raw: [''] }) as unknown as TemplateStringsArray;

/** Take the render result that was captured last. */
export function takeCaptured(): SSRResult | undefined {
  const taken = latest;
  latest = undefined;
  return taken;
}
