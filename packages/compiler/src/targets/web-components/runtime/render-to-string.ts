import { mendStyles } from './mend-styles.js';
import { hydrateDocument } from './stencil-server.js';
import { writeNodes } from './write-nodes.js';

let isMended = false;

export interface RenderOptions {
  /** Whether a browser is to take the elements over; else the marks for that are left out. True where it is not said. */
  hydrate?: boolean;
}

/**
 * Render the elements of components in some HTML, on a server: what they show is written out, and can be read, styled and
 * used without script.
 *
 * @param html content of a body, such as `writeElement` gives
 * @throws {Error} where a component cannot be rendered
 */
export async function renderToString(html: string, { hydrate = true }: RenderOptions = {}): Promise<string> {
  if (!isMended) mendStyles();
  isMended = true;
  let rendered = '';
  const { diagnostics } = await hydrateDocument(html, {
    clientHydrateAnnotations: hydrate,
    serializeShadowRoot: false,
    removeUnusedStyles: false,
    // Stencil's own way to write HTML makes one space of white space at the ends of a text, of ones that do not break too.
    afterHydrate: ({ body }) => {
      rendered = writeNodes(body, hydrate);
    },
  });
  const problem = diagnostics.find(({ level }) => level === 'error');
  if (problem) throw new Error(problem.messageText);
  return rendered;
}
