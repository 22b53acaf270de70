import { readAsked } from './read-asked.js';
import { showExample } from './show-example.js';

/** What the page around a frame may ask of it. */
declare global {
  interface Window {
    /** Show the same component with other props. */
    update?: (props: Readonly<Record<string, unknown>>) => Promise<void>;
  }
}

try {
  const { update } = await showExample(readAsked(new URLSearchParams(location.search)));
  window.update = update;
} catch (error) {
  document.body.textContent = error instanceof Error ? error.message : String(error);
}
