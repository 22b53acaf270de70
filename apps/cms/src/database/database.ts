import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { index as postgresIndex } from '@payloadcms/db-postgres/drizzle/pg-core';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index as sqliteIndex } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import type { DatabaseAdapterObj } from 'payload';
import { environment } from '../environment.ts';
import { migrations as postgresMigrations } from '../migrations/postgres/index.ts';
import { migrations as sqliteMigrations } from '../migrations/sqlite/index.ts';
import { indexLanguages } from './index-languages.ts';
import { QueuedSqlite } from './queued-sqlite.ts';
import { addingSessions } from './sessions.ts';
import { showingGone } from './showing-gone.ts';
import { transactions } from './transactions.ts';

/** What both databases have in common: sections as JSON, so that a changed contract changes no table. */
const common = { blocksAsJSON: true, idType: 'uuid', push: false } as const;
const here = import.meta.dirname ?? '.';

/** Open the database that the environment names: a Postgres server, or a file of this machine. */
export function database(): DatabaseAdapterObj {
  const { databaseUrl, data } = environment;
  if (databaseUrl !== undefined) {
    const adapter = postgresAdapter({
      ...common,
      afterSchemaInit: [indexLanguages(postgresIndex)],
      pool: { connectionString: databaseUrl, max: 10 },
      migrationDir: join(here, '../migrations/postgres'),
      prodMigrations: postgresMigrations,
    });
    return { ...adapter, init: (args) => showingGone(addingSessions(Object.assign(adapter.init(args), transactions))) };
  }
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const file = join(data, 'cms.db');
  const adapter = sqliteAdapter({
    ...common,
    afterSchemaInit: [indexLanguages(sqliteIndex)],
    client: { url: `file:${file}` },
    transactionOptions: { behavior: 'immediate' },
    migrationDir: join(here, '../migrations/sqlite'),
    prodMigrations: sqliteMigrations,
  });
  return {
    ...adapter,
    init: (args) => {
      const made = adapter.init(args);
      // Drizzle takes a client that is there; QueuedSqlite says why it is ours.
      return showingGone(addingSessions(Object.assign(made, { client: new QueuedSqlite(file), ...transactions })));
    },
  };
}
