import type { PreviewMessage, PreviewReply } from '@pantograph/pages';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../demo/open-browser.js';
import { type Demo, openDemo } from '../demo/open-demo.js';
import { type DemoDraft, readDrafts } from './read-drafts.js';
import { type Editor, serveEditor } from './serve-editor.js';

type Rendered = Extract<PreviewReply, { type: 'pantograph-preview-rendered' }>;

/** A shell in an editor's page. */
export interface Shell {
  page: Page;
  frame: Frame;
  /** Send a message that is answered when it is drawn. */
  draw(message: Omit<Extract<PreviewMessage, { type: 'pantograph-preview' }>, 'type' | 'version'>): Promise<Rendered>;
  send(message: unknown): Promise<void>;
  /** What the shell has said so far, of one type. */
  replies(type: PreviewReply['type']): Promise<(PreviewReply & { origin: string })[]>;
}

export interface PreviewTools {
  demo(): Demo;
  editor(): Editor;
  drafts(): DemoDraft[];
  draft(brand: string, locale: string, slug: string): DemoDraft;
  withShell<T>(
    address: [brand: string, locale: string],
    options: BrowserContextOptions & { from?: string },
    use: (shell: Shell) => Promise<T>,
  ): Promise<T>;
}

/** Publish the demo with an editor on another origin, for the tests of a file. */
export function usePreview(): PreviewTools {
  let demo: Demo;
  let editor: Editor;
  let browser: Browser;
  let drafts: DemoDraft[];

  beforeAll(async () => {
    editor = await serveEditor();
    [demo, browser] = await Promise.all([openDemo('--preview-origin', editor.origin), openBrowser()]);
    drafts = readDrafts(demo.out);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    editor?.close();
    demo?.close();
  });

  return {
    demo: () => demo,
    editor: () => editor,
    drafts: () => drafts,
    draft(brand, locale, slug) {
      const found = drafts.find((draft) => draft.brand === brand && draft.locale === locale && draft.slug === slug);
      if (!found) throw new Error(`The demo of ${brand} has no "${slug}" in ${locale}.`);
      return found;
    },
    async withShell([brand, locale], { from = editor.origin, ...options }, use) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      try {
        const shell = `${demo.origin(brand)}${locale === 'en' ? '' : `/${locale}`}/preview/`;
        await page.goto(`${from}/?shell=${encodeURIComponent(shell)}`);
        await page.waitForFunction(() => window.replies.some(({ type }) => type === 'pantograph-preview-ready'));
        const frame = page.frames()[1] as Frame;
        return await use({
          page,
          frame,
          draw: (message) =>
            page.evaluate((message) => window.ask(message, 'pantograph-preview-rendered') as Promise<Rendered>, {
              ...message,
              type: 'pantograph-preview',
              version: 1,
            } as never),
          send: (message) => page.evaluate((message) => window.send(message), message as never),
          replies: (type) =>
            page.evaluate((type) => window.replies.filter((reply) => reply.type === type), type) as Promise<never>,
        });
      } finally {
        await page.close();
      }
    },
  };
}

declare global {
  interface Window {
    replies: { type: string; origin: string }[];
    send(message: unknown): void;
    ask(message: unknown, type: string): Promise<unknown>;
  }
}
