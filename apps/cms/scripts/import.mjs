import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { projectNode } from '../../../scripts/node.mjs';

/** `npm run import -w @pantograph/cms -- FOLDER`: take a folder of files into the database of the CMS. */
const app = fileURLToPath(new URL('..', import.meta.url));
const program = `
  const { runImport } = await import('./src/exchange/run-import.ts');
  process.exit(await runImport(process.argv.slice(2), process.argv[1]));
`;
const { status } = spawnSync(
  projectNode(),
  ['--input-type=module', '--eval', program, '--', process.env.INIT_CWD ?? process.cwd(), ...process.argv.slice(2)],
  // Tables are made and brought up where the CMS runs for good.
  { cwd: app, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
);
process.exitCode = status ?? 1;
