import { expect, test } from 'vitest';
import { createSource } from '../src/index.js';
import { brands, post, temporaryFolder, writeFiles } from './folder-place.js';
import { MemoryCursor } from './memory-cursor.js';

/** A file that must be refused. */
export interface BadFile {
  name: string;
  /** Below the brand's folder. */
  file: string;
  content: string | Uint8Array;
  message: RegExp;
  path?: string;
  line?: number;
  fix?: RegExp;
}

/** The text of a page with these sections. */
export const page = (sections: string, rest = '') =>
  `template: home\ntitle: Home\ndescription: Home.\n${rest}sections:\n${sections}`;

/** A section with nothing wrong. */
export const hero = '  - section: hero\n    title: Hi\n';

/** Prove that each file is refused with its place and remedy, and that what lies beside it is taken. */
export function refuses(cases: readonly BadFile[]): void {
  test.each(cases)(
    '$name is refused with its place and how to mend it',
    async ({ file, content, message, path, line, fix }) => {
      const folder = temporaryFolder();
      writeFiles(folder, { 'tidewater/posts/good.md': post('Good'), [`tidewater/${file}`]: content });
      const cursor = new MemoryCursor();
      const changes = await cursor.read(createSource(`files:${folder}`, { brands }));
      const refused = changes.find((change) => change.kind === 'refused');
      expect(refused?.item).toBe(`tidewater/${file}`);
      const finding = refused?.findings.find((found) => message.test(found.message));
      expect(finding, JSON.stringify(refused?.findings)).toMatchObject({
        severity: 'error',
        file: `tidewater/${file}`,
        fix: expect.stringMatching(fix ?? /\w{3}/),
        ...(path !== undefined && { path }),
        ...(line !== undefined && { line }),
      });
      expect([...cursor.live().keys()], 'the rest is taken').toEqual(['tidewater/post/en/good']);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );
}
