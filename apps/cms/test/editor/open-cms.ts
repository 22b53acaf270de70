import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Role } from '../../src/access/roles.ts';
import { CmsServer } from '../server/cms-server.ts';
import { Editor, openBrowser } from './editor-page.ts';

/** While one works on the editor: the address of a `next dev` with the demo in it, whose PANTOGRAPH_CMS_KEY is that of tests. */
export const running = process.env.PANTOGRAPH_TEST_EDITOR;

/** A CMS with the demo in it, for the tests of one file. */
export interface OpenCms {
  readonly url: string;
  /** The server that was started for it; undefined where one was running. */
  readonly server: CmsServer | undefined;
  /** Sign somebody in; their window is closed after the test. */
  person(role: Role): Promise<Editor>;
}

/** Open a CMS and a browser before the tests of a file, and close them after. */
export function openCms(): OpenCms {
  let server: CmsServer | undefined;
  let browser: Browser;
  const open: Editor[] = [];

  beforeAll(async () => {
    if (!running) {
      server = await CmsServer.start({ demo: true, env: { PANTOGRAPH_SITE_URL: 'http://{brand}.localhost' } });
    }
    browser = await openBrowser();
  }, 120_000);

  afterEach(async () => {
    for (const editor of open.splice(0)) await editor.close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.destroy();
  });

  return {
    get url() {
      return running ?? server?.url ?? '';
    },
    get server() {
      return server;
    },
    async person(role) {
      const editor = await Editor.signIn(browser, this.url, role);
      open.push(editor);
      return editor;
    },
  };
}
