import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectNode, root } from '../../../scripts/node.mjs';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { run } from '../../../scripts/run.mjs';

/**
 * `npm run migration -w @pantograph/cms -- NAME`: make the migrations of both databases after collections changed. A changed
 * contract needs none: sections are kept as JSON.
 */
const app = fileURLToPath(new URL('..', import.meta.url));
const name = process.argv[2];

if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Name the migration, such as: npm run migration -w @pantograph/cms -- add-campaign-goals');
  process.exit(2);
}

const data = mkdtempSync(join(tmpdir(), 'pantograph-migration-'));
const postgres = await startPostgres();
try {
  for (const [database, env] of [
    ['sqlite', {}],
    ['postgres', { DATABASE_URL: `${postgres.url}postgres` }],
  ]) {
    await run(
      `Migration for ${database}`,
      projectNode(),
      [join(root, 'node_modules/payload/bin.js'), 'migrate:create', name, '--skip-empty'],
      { cwd: app, env: { PANTOGRAPH_CMS_DATA: data, ...env } },
    );
    tidy(join(app, 'src/migrations', database));
  }
  await run('Formatting', join(root, 'node_modules/.bin/biome'), ['check', '--write', join(app, 'src/migrations')], {
    quiet: true,
  });
} finally {
  await postgres.stop();
  rmSync(data, { recursive: true, force: true });
}

/** What is generated expects a bundler: name files whole and types as types, so that Node reads it as it stands. */
function tidy(folder) {
  for (const file of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text
        .replace(
          /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
          'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
        )
        .replace(/\{ db, payload, req \}/g, '{ db }')
        .replace(/from '(\.\/\d+_[\w-]+)'/g, "from '$1.ts'"),
    );
  }
}
