import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CmsServer } from '../server/cms-server.ts';

const guide = readFileSync(new URL('../../../../docs/cms-api.md', import.meta.url), 'utf8');
// Beside this file, so that packages are found.
const program = fileURLToPath(new URL(`./guide-${process.pid}.mjs`, import.meta.url));
let cms: CmsServer;

beforeAll(async () => {
  cms = await CmsServer.start({ demo: true });
}, 90_000);

afterAll(async () => {
  rmSync(program, { force: true });
  await cms?.destroy();
});

it('docs/cms-api.md shows what happens', async () => {
  const code = [...guide.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n');
  const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);
  expect(expected.length).toBeGreaterThan(8);
  writeFileSync(program, code);
  const env = { ...process.env, PANTOGRAPH_CMS_URL: cms.url };
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
  expect(stdout.trimEnd().split('\n')).toEqual(expected);
}, 60_000);
