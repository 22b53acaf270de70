import type { RenderResult } from './server-entry.js';

/** What a document changes while it renders, each in the state it begins with. The rest is the same for a route. */
const fresh: Record<string, () => unknown> = {
  hasHydrationScript: () => false,
  rendererSpecificHydrationScripts: () => new Set(),
  hasRenderedHead: () => false,
  renderedScripts: () => new Set(),
  hasDirectives: () => new Set(),
  hasRenderedServerIslandRuntime: () => false,
  extraHead: () => [],
  propagators: () => new Set(),
  pendingSlotEvaluations: () => [],
  templateDepth: () => 0,
};

const keptForTheRoute = ['headInTree', 'routeHasPropagation', 'extraStyleHashes', 'extraScriptHashes'];
const neverCopied = ['slotsByAstro'];

/** Tell whether a captured result has the shape that cloneResult knows. */
export function isKnownResult(result: RenderResult | undefined): result is RenderResult {
  if (!result?._metadata || ![result.styles, result.links, result.scripts].every((set) => set instanceof Set))
    return false;
  const keys = Object.keys(result._metadata).filter((key) => !neverCopied.includes(key));
  const known = new Set([...Object.keys(fresh), ...keptForTheRoute]);
  return keys.length === known.size && keys.every((key) => known.has(key));
}

/** Copy a route's captured result for another document. */
export function cloneResult(result: RenderResult): RenderResult {
  const metadata: Record<string, unknown> = {};
  for (const [key, make] of Object.entries(fresh)) metadata[key] = make();
  for (const key of keptForTheRoute) metadata[key] = result._metadata[key];
  return {
    ...result,
    styles: new Set(result.styles),
    links: new Set(result.links),
    scripts: new Set(result.scripts),
    _metadata: metadata,
  };
}
