/** Stencil's renderer for servers with all components in it, as the package's build bundles it. */
export function hydrateDocument(
  html: string,
  options: {
    clientHydrateAnnotations: boolean;
    serializeShadowRoot: boolean;
    removeUnusedStyles: boolean;
    afterHydrate: (document: Document) => void;
  },
): Promise<{ diagnostics: { level: string; messageText: string }[] }>;

/** Make a window of a server, with a document of some HTML. */
export function createWindowFromHtml(html: string, id: string): Window;
