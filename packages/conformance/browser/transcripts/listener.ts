import { Virtual } from '@guidepup/virtual-screen-reader';
import { readAloud } from './read-aloud.js';

/** How long a page may take to answer a reader: no component waits longer before it says something. */
const pause = 60;

/** Hears what is said while a reader acts: what a page announces by itself, and what the focus is on. */
export class Listener {
  readonly #reader = new Virtual();
  #heard = 0;
  #focus: readonly string[] = [];
  #dialog: Element | null = null;

  async start(): Promise<void> {
    await this.#reader.start({ container: document.body });
    await this.next();
  }

  /** Get what was said since the last call. The focus is told where it moved, or what it is on changed. */
  async next(): Promise<string[]> {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const log = await this.#reader.spokenPhraseLog();
    const live = log.slice(this.#heard).filter((phrase) => /^(?:polite|assertive): ./.test(phrase));
    // One change of the page is told once for each of its parts.
    const announced = live.filter((phrase, index) => phrase !== live[index - 1]);
    this.#heard = log.length;
    const { dialog, focus } = await this.#atFocus();
    const isSame = focus.join('\n') === this.#focus.join('\n');
    this.#focus = focus;
    return [...announced, ...dialog, ...(isSame && dialog.length === 0 ? [] : focus)];
  }

  stop(): Promise<void> {
    return this.#reader.stop();
  }

  /** Say what has the focus, what it points to as active, such as an option in a list, and the dialog that it came into. */
  async #atFocus(): Promise<{ dialog: string[]; focus: string[] }> {
    const focused = document.activeElement;
    const before = this.#dialog;
    this.#dialog = focused?.closest('dialog, [role="dialog"], [role="alertdialog"]') ?? null;
    if (!focused || focused === document.body) return { dialog: [], focus: [] };
    const spoken = await readAloud();
    const say = (wanted: Element | null) => spoken.find(({ node }) => node === wanted)?.phrase ?? [];
    const isNew = this.#dialog !== null && this.#dialog !== before && this.#dialog !== focused;
    return {
      dialog: isNew ? [say(this.#dialog)].flat() : [],
      focus: [say(focused), say(focused.ariaActiveDescendantElement)].flat(),
    };
  }
}
