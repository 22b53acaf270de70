import {
  direction,
  type PageContext,
  type PreviewDraw,
  type PreviewProblem,
  type PreviewSetup,
  renderMain,
} from '@pantograph/pages';
import { type CompleteSubject, completeSubject } from './complete-subject.js';
import { createContext } from './create-context.js';
import { DrawnPage } from './drawn-page.js';
import type { HtmlReader } from './html-reader.js';
import { patchAttributes, patchNodes, placeNodes } from './patch-nodes.js';
import { placeholder } from './placeholder.js';

/** What the shell shows now, and how it becomes what a message says. */
export class Drawing {
  readonly #main: HTMLElement;
  readonly #setup: PreviewSetup;
  readonly #reader: HtmlReader;
  /** What is shown, by document: another one begins anew, at its top. */
  #shown: string | undefined;
  #page: DrawnPage | undefined;

  constructor(main: HTMLElement, setup: PreviewSetup, reader: HtmlReader) {
    this.#main = main;
    this.#setup = setup;
    this.#reader = reader;
  }

  /** The page, where one is shown: what else is shown has no sections. */
  get page(): DrawnPage | undefined {
    return this.#page;
  }

  /** Draw what a message says, and tell what could not be drawn as it will be. */
  draw({ subject, facts = {}, mode }: PreviewDraw): PreviewProblem[] {
    const locale = localeOf(subject) ?? this.#setup.locale;
    setRoot(locale, mode);
    const context = createContext(this.#setup, facts, locale);
    const complete = completeSubject(subject, locale, this.#reader.clean);
    this.#reader.forget();
    const shown = JSON.stringify([subject.type, locale, 'id' in complete && complete.id]);
    if (shown !== this.#shown) this.#begin(complete);
    this.#shown = shown;
    try {
      return complete.type === 'page' && this.#page
        ? this.#page.draw(complete, context)
        : this.#draw(complete, context);
    } catch (error) {
      return this.#fail(error);
    }
  }

  #begin({ type }: CompleteSubject): void {
    this.#main.replaceChildren();
    this.#page = type === 'page' ? new DrawnPage(this.#main, this.#reader) : undefined;
    scrollTo({ top: 0, behavior: 'instant' });
  }

  #draw(subject: CompleteSubject, context: PageContext): PreviewProblem[] {
    const [main] = this.#reader.nodes(renderMain(subject, context));
    if (!(main instanceof HTMLElement)) return [];
    patchAttributes(this.#main, main);
    placeNodes(this.#main, patchNodes([...this.#main.childNodes], [...main.childNodes]));
    return [];
  }

  #fail(error: unknown): PreviewProblem[] {
    const message = `This cannot be shown yet: ${error instanceof Error ? error.message : String(error)}`;
    this.#shown = undefined;
    this.#main.replaceChildren(placeholder('Preview', message));
    return [{ message }];
  }
}

/** Set language, direction and mode where published pages have them. */
function setRoot(locale: string, mode: PreviewDraw['mode']): void {
  const root = document.documentElement;
  if (root.lang !== locale) root.lang = locale;
  root.dir = direction(locale);
  if (mode === 'light' || mode === 'dark') root.dataset.mode = mode;
  else delete root.dataset.mode;
}

function localeOf(subject: PreviewDraw['subject']): string | undefined {
  if (!('locale' in subject) || typeof subject.locale !== 'string') return undefined;
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(subject.locale) ? subject.locale : undefined;
}
