import { Virtual } from '@guidepup/virtual-screen-reader';
import { readAloud } from './read-aloud.js';

/** How long a page may take to answer a reader: no component waits longer before it says something. */
const pause = 60;

/** Hears what is said while a reader acts: what a page announces by itself, and what the focus is on. */
export class Listener {
  readonly #reader = new Virtual();
  #heard = 0;
  #focus: readonly string[] = [];

  async start(): Promise<void> {
    await this.#reader.start({ container: document.body });
    await this.next();
  }

  /** Get what was said since the last call. The focus is told where it moved, or what it is on changed. */
  async next(): Promise<string[]> {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const log = await this.#reader.spokenPhraseLog();
    const announced = log.slice(this.#heard).filter((phrase) => /^(?:polite|assertive): ./.test(phrase));
    this.#heard = log.length;
    const before = this.#focus;
    this.#focus = await atFocus();
    return [...announced, ...(this.#focus.join('\n') === before.join('\n') ? [] : this.#focus)];
  }

  stop(): Promise<void> {
    return this.#reader.stop();
  }
}

/** Say what has the focus, and what it points to as active, such as an option in a list. */
async function atFocus(): Promise<string[]> {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return [];
  const active = focused.ariaActiveDescendantElement;
  const spoken = await readAloud();
  const said = (wanted: Element) => spoken.find(({ node }) => node === wanted)?.phrase ?? [];
  return [said(focused), active ? said(active) : []].flat();
}
