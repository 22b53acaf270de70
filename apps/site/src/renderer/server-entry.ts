import type { ViewName, ViewProps } from '@pantograph/pages';

/** What Astro keeps while it renders one document, as far as we copy it. */
export interface RenderResult {
  styles: Set<unknown>;
  links: Set<unknown>;
  scripts: Set<unknown>;
  _metadata: Record<string, unknown>;
}

/** What the bundle's entry exports; see src/server/entry.ts. */
export interface ServerEntry {
  createApp(): { render(request: Request, options: { locals: { view: ViewProps } }): Promise<Response> };
  views: Record<ViewName, unknown>;
  renderToString(
    result: RenderResult,
    view: unknown,
    props: ViewProps,
    slots: object,
    isPage: boolean,
  ): Promise<string | Response>;
  takeCaptured(): RenderResult | undefined;
}
