import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`details\` text;`);
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_details\` text;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`details\`;`);
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_details\`;`);
}
