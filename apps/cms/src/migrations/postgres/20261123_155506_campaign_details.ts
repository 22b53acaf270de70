import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "campaigns" ADD COLUMN "details" jsonb;
  ALTER TABLE "_campaigns_v" ADD COLUMN "version_details" jsonb;`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "campaigns" DROP COLUMN "details";
  ALTER TABLE "_campaigns_v" DROP COLUMN "version_details";`);
}
