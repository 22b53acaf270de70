import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer, ViewName, ViewProps } from '@pantograph/pages';
import { cloneResult, isKnownResult } from './clone-result.js';
import type { RenderResult, ServerEntry } from './server-entry.js';

/**
 * Load a bundle that buildSite made and render documents with it.
 *
 * `app.render` costs three times what the view itself does. So the first document of each view goes through the app,
 * its render result is kept, and later documents render the view with a copy of it. That is undocumented: a result of
 * another shape than we know, or a first document whose bytes differ, leaves the view with `app.render`.
 */
export async function createRenderer(dir: string): Promise<Renderer> {
  const entry = (await import(pathToFileURL(join(dir, 'server', 'entry.mjs')).href)) as ServerEntry;
  const app = entry.createApp();
  const results = new Map<ViewName, Promise<RenderResult | undefined>>();
  let fast = true;

  async function renderThroughApp(view: ViewName, props: ViewProps): Promise<string> {
    const response = await app.render(new Request(`http://site.invalid/${view}`), { locals: { view: props } });
    const text = await response.text();
    if (response.status >= 500) throw new Error(`The view "${view}" did not render: status ${response.status}.`);
    return text;
  }

  async function renderView(view: ViewName, props: ViewProps, result: RenderResult): Promise<string> {
    const text = await entry.renderToString(cloneResult(result), entry.views[view], props, {}, true);
    if (typeof text !== 'string') throw new Error(`The view "${view}" answered instead of rendering.`);
    return text;
  }

  async function capture(view: ViewName, props: ViewProps): Promise<RenderResult | undefined> {
    const reference = await renderThroughApp(view, props);
    const result = entry.takeCaptured();
    const same = isKnownResult(result) && (await renderView(view, props, result)) === reference;
    if (!same) fast = false;
    return same ? result : undefined;
  }

  return {
    renderThroughApp,
    async render(view, props) {
      let captured = results.get(view);
      if (!captured) {
        captured = capture(view, props);
        results.set(view, captured);
      }
      const result = await captured;
      return result ? renderView(view, props, result) : renderThroughApp(view, props);
    },
    get fast() {
      return fast;
    },
  };
}
