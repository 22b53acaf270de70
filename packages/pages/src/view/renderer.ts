import type { ViewName } from './view-name.js';
import type { ViewProps } from './view-props.js';

/** Turns props into documents, through the site's own views. */
export interface Renderer {
  /** Render a document the fast way, or through the app where the fast way is not to be had. */
  render(view: ViewName, props: ViewProps): Promise<string>;
  /** Render a document through the app itself: the reference for `render`. */
  renderThroughApp(view: ViewName, props: ViewProps): Promise<string>;
  /** Tell whether documents are rendered the fast way. */
  readonly fast: boolean;
}
