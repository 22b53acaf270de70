import { html } from './html.js';
import { react } from './react.js';
import type { Target } from './target.js';

export { html as reference };

/** Every target. A new one is a file here and a line in this list; `browser/support/mount.ts` shows it to a browser. */
export const targets: readonly Target[] = [html, react];

/** Every way in which a target renders to HTML. */
export const renders = targets.flatMap((target) =>
  Object.entries(target.renders).map(([gives, render]) => ({ target: target.name, gives, render })),
);
