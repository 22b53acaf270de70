import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sections\` text,
  	\`image_file_id\` text(36),
  	\`noindex\` integer,
  	\`event_start\` text,
  	\`event_end\` text,
  	\`template\` text,
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`pages_image_image_file_idx\` ON \`pages\` (\`image_file_id\`);`);
  await db.run(sql`CREATE INDEX \`pages_brand_idx\` ON \`pages\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`pages_key_idx\` ON \`pages\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`image_alt\` text,
  	\`event_name\` text,
  	\`event_place\` text,
  	\`event_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`pages_locales_document_idx\` ON \`pages_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_sections\` text,
  	\`version_image_file_id\` text(36),
  	\`version_noindex\` integer,
  	\`version_event_start\` text,
  	\`version_event_end\` text,
  	\`version_template\` text,
  	\`version_brand\` text,
  	\`version_key\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_pages_v_version_image_version_image_file_idx\` ON \`_pages_v\` (\`version_image_file_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_brand_idx\` ON \`_pages_v\` (\`version_brand\`);`);
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_key_idx\` ON \`_pages_v\` (\`version_key\`);`);
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`);
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_slug\` text,
  	\`version_image_alt\` text,
  	\`version_event_name\` text,
  	\`version_event_place\` text,
  	\`version_event_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_pages_v_locales_document_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`posts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_file_id\` text(36),
  	\`date\` text,
  	\`updated\` text,
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`posts_image_image_file_idx\` ON \`posts\` (\`image_file_id\`);`);
  await db.run(sql`CREATE INDEX \`posts_brand_idx\` ON \`posts\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`posts_key_idx\` ON \`posts\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`posts_updated_at_idx\` ON \`posts\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`posts_created_at_idx\` ON \`posts\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`posts_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`image_alt\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`posts_locales_locale_parent_id_unique\` ON \`posts_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`posts_locales_document_idx\` ON \`posts_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`posts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`authors_id\` text(36),
  	\`tags_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`posts_rels_order_idx\` ON \`posts_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`posts_rels_parent_idx\` ON \`posts_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`posts_rels_path_idx\` ON \`posts_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`posts_rels_authors_id_idx\` ON \`posts_rels\` (\`authors_id\`);`);
  await db.run(sql`CREATE INDEX \`posts_rels_tags_id_idx\` ON \`posts_rels\` (\`tags_id\`);`);
  await db.run(sql`CREATE TABLE \`_posts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_file_id\` text(36),
  	\`version_date\` text,
  	\`version_updated\` text,
  	\`version_brand\` text,
  	\`version_key\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_posts_v_parent_idx\` ON \`_posts_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_posts_v_version_image_version_image_file_idx\` ON \`_posts_v\` (\`version_image_file_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_brand_idx\` ON \`_posts_v\` (\`version_brand\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_key_idx\` ON \`_posts_v\` (\`version_key\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_updated_at_idx\` ON \`_posts_v\` (\`version_updated_at\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_version_version_created_at_idx\` ON \`_posts_v\` (\`version_created_at\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_created_at_idx\` ON \`_posts_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_updated_at_idx\` ON \`_posts_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE TABLE \`_posts_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_image_alt\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_posts_v_locales_locale_parent_id_unique\` ON \`_posts_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_posts_v_locales_document_idx\` ON \`_posts_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_posts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`authors_id\` text(36),
  	\`tags_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_posts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`authors_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_posts_v_rels_order_idx\` ON \`_posts_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_rels_parent_idx\` ON \`_posts_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_rels_path_idx\` ON \`_posts_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_rels_authors_id_idx\` ON \`_posts_v_rels\` (\`authors_id\`);`);
  await db.run(sql`CREATE INDEX \`_posts_v_rels_tags_id_idx\` ON \`_posts_v_rels\` (\`tags_id\`);`);
  await db.run(sql`CREATE TABLE \`shared_sections\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sections\` text,
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`shared_sections_brand_idx\` ON \`shared_sections\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`shared_sections_key_idx\` ON \`shared_sections\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`shared_sections_updated_at_idx\` ON \`shared_sections\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`shared_sections_created_at_idx\` ON \`shared_sections\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`shared_sections_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`shared_sections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`shared_sections_locales_locale_parent_id_unique\` ON \`shared_sections_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`shared_sections_locales_document_idx\` ON \`shared_sections_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_shared_sections_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_sections\` text,
  	\`version_brand\` text,
  	\`version_key\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`shared_sections\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_shared_sections_v_parent_idx\` ON \`_shared_sections_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_shared_sections_v_version_version_brand_idx\` ON \`_shared_sections_v\` (\`version_brand\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_shared_sections_v_version_version_key_idx\` ON \`_shared_sections_v\` (\`version_key\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_shared_sections_v_version_version_updated_at_idx\` ON \`_shared_sections_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_shared_sections_v_version_version_created_at_idx\` ON \`_shared_sections_v\` (\`version_created_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_shared_sections_v_created_at_idx\` ON \`_shared_sections_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_shared_sections_v_updated_at_idx\` ON \`_shared_sections_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE TABLE \`_shared_sections_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_shared_sections_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_shared_sections_v_locales_locale_parent_id_unique\` ON \`_shared_sections_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_shared_sections_v_locales_document_idx\` ON \`_shared_sections_v_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`brief\` text,
  	\`starts\` text,
  	\`ends\` text,
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`campaigns_brand_idx\` ON \`campaigns\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`campaigns_key_idx\` ON \`campaigns\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`campaigns_rels_pages_id_idx\` ON \`campaigns_rels\` (\`pages_id\`);`);
  await db.run(sql`CREATE INDEX \`campaigns_rels_posts_id_idx\` ON \`campaigns_rels\` (\`posts_id\`);`);
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_brief\` text,
  	\`version_starts\` text,
  	\`version_ends\` text,
  	\`version_brand\` text,
  	\`version_key\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_brand_idx\` ON \`_campaigns_v\` (\`version_brand\`);`);
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_key_idx\` ON \`_campaigns_v\` (\`version_key\`);`);
  await db.run(
    sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_pages_id_idx\` ON \`_campaigns_v_rels\` (\`pages_id\`);`);
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_posts_id_idx\` ON \`_campaigns_v_rels\` (\`posts_id\`);`);
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sha256\` text,
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text
  );
  `);
  await db.run(sql`CREATE INDEX \`media_brand_idx\` ON \`media\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`media_key_idx\` ON \`media\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`);
  await db.run(
    sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`,
  );
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`media_locales_document_idx\` ON \`media_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`authors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_file_id\` text(36),
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`image_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`authors_image_image_file_idx\` ON \`authors\` (\`image_file_id\`);`);
  await db.run(sql`CREATE INDEX \`authors_brand_idx\` ON \`authors\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`authors_key_idx\` ON \`authors\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`authors_updated_at_idx\` ON \`authors\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`authors_created_at_idx\` ON \`authors\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`authors_locales\` (
  	\`name\` text,
  	\`slug\` text,
  	\`role\` text,
  	\`bio\` text,
  	\`image_alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`authors_locales_locale_parent_id_unique\` ON \`authors_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`authors_locales_document_idx\` ON \`authors_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_authors_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_image_file_id\` text(36),
  	\`version_brand\` text,
  	\`version_key\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`authors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_authors_v_parent_idx\` ON \`_authors_v\` (\`parent_id\`);`);
  await db.run(
    sql`CREATE INDEX \`_authors_v_version_image_version_image_file_idx\` ON \`_authors_v\` (\`version_image_file_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_brand_idx\` ON \`_authors_v\` (\`version_brand\`);`);
  await db.run(sql`CREATE INDEX \`_authors_v_version_version_key_idx\` ON \`_authors_v\` (\`version_key\`);`);
  await db.run(
    sql`CREATE INDEX \`_authors_v_version_version_updated_at_idx\` ON \`_authors_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_authors_v_version_version_created_at_idx\` ON \`_authors_v\` (\`version_created_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_authors_v_created_at_idx\` ON \`_authors_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_authors_v_updated_at_idx\` ON \`_authors_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE TABLE \`_authors_v_locales\` (
  	\`version_name\` text,
  	\`version_slug\` text,
  	\`version_role\` text,
  	\`version_bio\` text,
  	\`version_image_alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_authors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_authors_v_locales_locale_parent_id_unique\` ON \`_authors_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_authors_v_locales_document_idx\` ON \`_authors_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`tags\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`tags_brand_idx\` ON \`tags\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`tags_key_idx\` ON \`tags\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`tags_updated_at_idx\` ON \`tags\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`tags_created_at_idx\` ON \`tags\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`tags_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`tags_locales_locale_parent_id_unique\` ON \`tags_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`tags_locales_document_idx\` ON \`tags_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`gone\` integer,
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`);
  await db.run(sql`CREATE INDEX \`redirects_brand_idx\` ON \`redirects\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`redirects_key_idx\` ON \`redirects\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`settings_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href_kind\` text DEFAULT 'document',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`settings_navigation_order_idx\` ON \`settings_navigation\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`settings_navigation_parent_id_idx\` ON \`settings_navigation\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`settings_navigation_locales\` (
  	\`label\` text,
  	\`href_anchor\` text,
  	\`href_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`settings_navigation_locales_locale_parent_id_unique\` ON \`settings_navigation_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`settings_navigation_locales_document_idx\` ON \`settings_navigation_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`settings_footer_columns_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`href_kind\` text DEFAULT 'document',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_footer_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`settings_footer_columns_links_order_idx\` ON \`settings_footer_columns_links\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`settings_footer_columns_links_parent_id_idx\` ON \`settings_footer_columns_links\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`settings_footer_columns_links_locales\` (
  	\`label\` text,
  	\`href_anchor\` text,
  	\`href_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_footer_columns_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`settings_footer_columns_links_locales_locale_parent_id_uniqu\` ON \`settings_footer_columns_links_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`settings_footer_columns_links_locales_document_idx\` ON \`settings_footer_columns_links_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`settings_footer_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`settings_footer_columns_order_idx\` ON \`settings_footer_columns\` (\`_order\`);`);
  await db.run(
    sql`CREATE INDEX \`settings_footer_columns_parent_id_idx\` ON \`settings_footer_columns\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`settings_footer_columns_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_footer_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`settings_footer_columns_locales_locale_parent_id_unique\` ON \`settings_footer_columns_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`settings_footer_columns_locales_document_idx\` ON \`settings_footer_columns_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`action_href_kind\` text DEFAULT 'document',
  	\`not_found_action_href_kind\` text DEFAULT 'document',
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`settings_brand_idx\` ON \`settings\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`settings_key_idx\` ON \`settings\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`settings_updated_at_idx\` ON \`settings\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`settings_created_at_idx\` ON \`settings\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`settings_locales\` (
  	\`action_label\` text,
  	\`action_href_anchor\` text,
  	\`action_href_address\` text,
  	\`footer_tagline\` text,
  	\`footer_note\` text,
  	\`blog_title\` text,
  	\`blog_description\` text,
  	\`blog_kicker\` text,
  	\`not_found_title\` text,
  	\`not_found_body\` text,
  	\`not_found_action_label\` text,
  	\`not_found_action_href_anchor\` text,
  	\`not_found_action_href_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`settings_locales_document_idx\` ON \`settings_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`settings_rels_order_idx\` ON \`settings_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`settings_rels_parent_idx\` ON \`settings_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`settings_rels_path_idx\` ON \`settings_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`settings_rels_pages_id_idx\` ON \`settings_rels\` (\`pages_id\`);`);
  await db.run(sql`CREATE INDEX \`settings_rels_posts_id_idx\` ON \`settings_rels\` (\`posts_id\`);`);
  await db.run(sql`CREATE INDEX \`settings_rels_media_id_idx\` ON \`settings_rels\` (\`media_id\`);`);
  await db.run(sql`CREATE TABLE \`_settings_v_version_navigation\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href_kind\` text DEFAULT 'document',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_navigation_order_idx\` ON \`_settings_v_version_navigation\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_navigation_parent_id_idx\` ON \`_settings_v_version_navigation\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_settings_v_version_navigation_locales\` (
  	\`label\` text,
  	\`href_anchor\` text,
  	\`href_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_settings_v_version_navigation_locales_locale_parent_id_uniq\` ON \`_settings_v_version_navigation_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_navigation_locales_document_idx\` ON \`_settings_v_version_navigation_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_settings_v_version_footer_columns_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`href_kind\` text DEFAULT 'document',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_footer_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_footer_columns_links_order_idx\` ON \`_settings_v_version_footer_columns_links\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_footer_columns_links_parent_id_idx\` ON \`_settings_v_version_footer_columns_links\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_settings_v_version_footer_columns_links_locales\` (
  	\`label\` text,
  	\`href_anchor\` text,
  	\`href_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_footer_columns_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_settings_v_version_footer_columns_links_locales_locale_pare\` ON \`_settings_v_version_footer_columns_links_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_footer_columns_links_locales_document_idx\` ON \`_settings_v_version_footer_columns_links_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_settings_v_version_footer_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_footer_columns_order_idx\` ON \`_settings_v_version_footer_columns\` (\`_order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_footer_columns_parent_id_idx\` ON \`_settings_v_version_footer_columns\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_settings_v_version_footer_columns_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_footer_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_settings_v_version_footer_columns_locales_locale_parent_id_\` ON \`_settings_v_version_footer_columns_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_footer_columns_locales_document_idx\` ON \`_settings_v_version_footer_columns_locales\` (\`_parent_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_action_href_kind\` text DEFAULT 'document',
  	\`version_not_found_action_href_kind\` text DEFAULT 'document',
  	\`version_brand\` text,
  	\`version_key\` text,
  	\`version_rev\` numeric DEFAULT 0,
  	\`version_saved_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`_settings_v_parent_idx\` ON \`_settings_v\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_brand_idx\` ON \`_settings_v\` (\`version_brand\`);`);
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_key_idx\` ON \`_settings_v\` (\`version_key\`);`);
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_version_updated_at_idx\` ON \`_settings_v\` (\`version_updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`_settings_v_version_version_created_at_idx\` ON \`_settings_v\` (\`version_created_at\`);`,
  );
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`);
  await db.run(sql`CREATE TABLE \`_settings_v_locales\` (
  	\`version_action_label\` text,
  	\`version_action_href_anchor\` text,
  	\`version_action_href_address\` text,
  	\`version_footer_tagline\` text,
  	\`version_footer_note\` text,
  	\`version_blog_title\` text,
  	\`version_blog_description\` text,
  	\`version_blog_kicker\` text,
  	\`version_not_found_title\` text,
  	\`version_not_found_body\` text,
  	\`version_not_found_action_label\` text,
  	\`version_not_found_action_href_anchor\` text,
  	\`version_not_found_action_href_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE UNIQUE INDEX \`_settings_v_locales_locale_parent_id_unique\` ON \`_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`_settings_v_locales_document_idx\` ON \`_settings_v_locales\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`_settings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text(36),
  	\`posts_id\` text(36),
  	\`media_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`posts_id\`) REFERENCES \`posts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`_settings_v_rels_order_idx\` ON \`_settings_v_rels\` (\`order\`);`);
  await db.run(sql`CREATE INDEX \`_settings_v_rels_parent_idx\` ON \`_settings_v_rels\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`_settings_v_rels_path_idx\` ON \`_settings_v_rels\` (\`path\`);`);
  await db.run(sql`CREATE INDEX \`_settings_v_rels_pages_id_idx\` ON \`_settings_v_rels\` (\`pages_id\`);`);
  await db.run(sql`CREATE INDEX \`_settings_v_rels_posts_id_idx\` ON \`_settings_v_rels\` (\`posts_id\`);`);
  await db.run(sql`CREATE INDEX \`_settings_v_rels_media_id_idx\` ON \`_settings_v_rels\` (\`media_id\`);`);
  await db.run(sql`CREATE TABLE \`leads\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`state\` text,
  	\`purpose\` text,
  	\`page_title\` text,
  	\`page\` text,
  	\`document\` text,
  	\`locale\` text,
  	\`campaign_title\` text,
  	\`campaign\` text,
  	\`utm\` text,
  	\`consent\` text,
  	\`consent_hash\` text,
  	\`consent_at\` text,
  	\`confirmed_at\` text,
  	\`unsubscribed_at\` text,
  	\`erased_at\` text,
  	\`confirm_until\` text,
  	\`brand\` text,
  	\`salt\` text,
  	\`confirm_hash\` text,
  	\`unsubscribe_hash\` text,
  	\`file_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`leads_email_idx\` ON \`leads\` (\`email\`);`);
  await db.run(sql`CREATE INDEX \`leads_state_idx\` ON \`leads\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`leads_document_idx\` ON \`leads\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`leads_campaign_idx\` ON \`leads\` (\`campaign\`);`);
  await db.run(sql`CREATE INDEX \`leads_consent_at_idx\` ON \`leads\` (\`consent_at\`);`);
  await db.run(sql`CREATE INDEX \`leads_brand_idx\` ON \`leads\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`leads_salt_idx\` ON \`leads\` (\`salt\`);`);
  await db.run(sql`CREATE INDEX \`leads_confirm_hash_idx\` ON \`leads\` (\`confirm_hash\`);`);
  await db.run(sql`CREATE INDEX \`leads_unsubscribe_hash_idx\` ON \`leads\` (\`unsubscribe_hash\`);`);
  await db.run(sql`CREATE INDEX \`leads_file_hash_idx\` ON \`leads\` (\`file_hash\`);`);
  await db.run(sql`CREATE INDEX \`leads_updated_at_idx\` ON \`leads\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`leads_created_at_idx\` ON \`leads\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`url\` text,
  	\`format\` text DEFAULT 'standard',
  	\`active\` integer DEFAULT true,
  	\`secret\` text,
  	\`brand\` text,
  	\`key\` text,
  	\`rev\` numeric DEFAULT 0,
  	\`saved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`webhooks_brand_idx\` ON \`webhooks\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`webhooks_key_idx\` ON \`webhooks\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`webhooks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`webhooks_texts_order_parent\` ON \`webhooks_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`);
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`);
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`mails_off\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `);
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`);
  await db.run(sql`CREATE TABLE \`users_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`users_texts_order_parent\` ON \`users_texts\` (\`order\`,\`parent_id\`);`);
  await db.run(sql`CREATE TABLE \`outbox_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`seq\` numeric,
  	\`kind\` text,
  	\`text\` text,
  	\`url\` text,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_rows_path_idx\` ON \`outbox_rows\` (\`path\`);`);
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_rows_seq_idx\` ON \`outbox_rows\` (\`seq\`);`);
  await db.run(sql`CREATE INDEX \`outbox_rows_updated_at_idx\` ON \`outbox_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`outbox_rows_created_at_idx\` ON \`outbox_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`collection\` text,
  	\`document\` text,
  	\`locale\` text,
  	\`brand\` text,
  	\`path\` text,
  	\`address\` text,
  	\`snapshot\` text,
  	\`shares\` text,
  	\`hash\` text,
  	\`rev\` numeric,
  	\`seq\` numeric,
  	\`at\` text,
  	\`by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`publications_key_idx\` ON \`publications\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`publications_collection_idx\` ON \`publications\` (\`collection\`);`);
  await db.run(sql`CREATE INDEX \`publications_document_idx\` ON \`publications\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`publications_locale_idx\` ON \`publications\` (\`locale\`);`);
  await db.run(sql`CREATE INDEX \`publications_brand_idx\` ON \`publications\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`publications_shares_idx\` ON \`publications\` (\`shares\`);`);
  await db.run(sql`CREATE INDEX \`publications_at_idx\` ON \`publications\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`brand_address_idx\` ON \`publications\` (\`brand\`,\`address\`);`);
  await db.run(sql`CREATE TABLE \`workflow_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`collection\` text,
  	\`document\` text,
  	\`locale\` text,
  	\`brand\` text,
  	\`title\` text,
  	\`state\` text,
  	\`hash\` text,
  	\`rev\` numeric,
  	\`asked_by\` text,
  	\`asked_at\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`publish_at\` text,
  	\`unpublish_at\` text,
  	\`afterwards\` text,
  	\`live\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_rows_key_idx\` ON \`workflow_rows\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_collection_idx\` ON \`workflow_rows\` (\`collection\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_document_idx\` ON \`workflow_rows\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_locale_idx\` ON \`workflow_rows\` (\`locale\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_brand_idx\` ON \`workflow_rows\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_state_idx\` ON \`workflow_rows\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_asked_at_idx\` ON \`workflow_rows\` (\`asked_at\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_approved_at_idx\` ON \`workflow_rows\` (\`approved_at\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_publish_at_idx\` ON \`workflow_rows\` (\`publish_at\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_unpublish_at_idx\` ON \`workflow_rows\` (\`unpublish_at\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_live_idx\` ON \`workflow_rows\` (\`live\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_updated_at_idx\` ON \`workflow_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`workflow_rows_created_at_idx\` ON \`workflow_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`document_state_live_idx\` ON \`workflow_rows\` (\`document\`,\`state\`,\`live\`);`);
  await db.run(sql`CREATE TABLE \`audit_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`brand\` text,
  	\`collection\` text,
  	\`document\` text,
  	\`locale\` text,
  	\`title\` text,
  	\`action\` text,
  	\`from\` text,
  	\`to\` text,
  	\`by\` text,
  	\`by_name\` text,
  	\`via\` text,
  	\`reason\` text,
  	\`rev\` numeric,
  	\`hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`audit_rows_at_idx\` ON \`audit_rows\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`audit_rows_brand_idx\` ON \`audit_rows\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`audit_rows_collection_idx\` ON \`audit_rows\` (\`collection\`);`);
  await db.run(sql`CREATE INDEX \`audit_rows_document_idx\` ON \`audit_rows\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`audit_rows_by_idx\` ON \`audit_rows\` (\`by\`);`);
  await db.run(sql`CREATE INDEX \`audit_rows_updated_at_idx\` ON \`audit_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`audit_rows_created_at_idx\` ON \`audit_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`brand_at_idx\` ON \`audit_rows\` (\`brand\`,\`at\`);`);
  await db.run(sql`CREATE TABLE \`use_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`collection\` text,
  	\`brand\` text,
  	\`title\` text,
  	\`targets\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`use_rows_document_idx\` ON \`use_rows\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`use_rows_brand_idx\` ON \`use_rows\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`use_rows_updated_at_idx\` ON \`use_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`use_rows_created_at_idx\` ON \`use_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`desk_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`collection\` text,
  	\`brand\` text,
  	\`title\` text,
  	\`languages\` text,
  	\`written\` numeric,
  	\`open\` text,
  	\`by\` text,
  	\`by_name\` text,
  	\`at\` text,
  	\`search\` text,
  	\`words\` text,
  	\`sources\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`desk_rows_document_idx\` ON \`desk_rows\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`desk_rows_collection_idx\` ON \`desk_rows\` (\`collection\`);`);
  await db.run(sql`CREATE INDEX \`desk_rows_brand_idx\` ON \`desk_rows\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`desk_rows_by_idx\` ON \`desk_rows\` (\`by\`);`);
  await db.run(sql`CREATE INDEX \`desk_rows_at_idx\` ON \`desk_rows\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`desk_rows_updated_at_idx\` ON \`desk_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`desk_rows_created_at_idx\` ON \`desk_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE INDEX \`collection_at_brand_idx\` ON \`desk_rows\` (\`collection\`,\`at\`,\`brand\`);`);
  await db.run(sql`CREATE TABLE \`comment_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`brand\` text,
  	\`collection\` text,
  	\`document\` text,
  	\`locale\` text,
  	\`section\` text,
  	\`text\` text,
  	\`by\` text,
  	\`by_name\` text,
  	\`link\` text,
  	\`answer_to\` text,
  	\`at\` text,
  	\`resolved_at\` text,
  	\`resolved_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`comment_rows_brand_idx\` ON \`comment_rows\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`comment_rows_document_idx\` ON \`comment_rows\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`comment_rows_link_idx\` ON \`comment_rows\` (\`link\`);`);
  await db.run(sql`CREATE INDEX \`comment_rows_answer_to_idx\` ON \`comment_rows\` (\`answer_to\`);`);
  await db.run(sql`CREATE INDEX \`comment_rows_at_idx\` ON \`comment_rows\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`comment_rows_updated_at_idx\` ON \`comment_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`comment_rows_created_at_idx\` ON \`comment_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`link_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`brand\` text,
  	\`collection\` text,
  	\`document\` text,
  	\`locale\` text,
  	\`at\` text,
  	\`by\` text,
  	\`by_name\` text,
  	\`expires_at\` text,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`link_rows_brand_idx\` ON \`link_rows\` (\`brand\`);`);
  await db.run(sql`CREATE INDEX \`link_rows_document_idx\` ON \`link_rows\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`link_rows_at_idx\` ON \`link_rows\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`link_rows_updated_at_idx\` ON \`link_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`link_rows_created_at_idx\` ON \`link_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`live_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`epoch\` text,
  	\`seq\` numeric,
  	\`at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`live_rows_name_idx\` ON \`live_rows\` (\`name\`);`);
  await db.run(sql`CREATE INDEX \`live_rows_at_idx\` ON \`live_rows\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`live_rows_updated_at_idx\` ON \`live_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`live_rows_created_at_idx\` ON \`live_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`mail_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text,
  	\`at\` text,
  	\`due\` text,
  	\`attempts\` numeric,
  	\`error\` text,
  	\`about\` text,
  	\`brand\` text,
  	\`to\` text,
  	\`subject\` text,
  	\`text\` text,
  	\`html\` text,
  	\`unsubscribe\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`mail_rows_state_idx\` ON \`mail_rows\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`mail_rows_at_idx\` ON \`mail_rows\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`mail_rows_due_idx\` ON \`mail_rows\` (\`due\`);`);
  await db.run(sql`CREATE INDEX \`mail_rows_about_idx\` ON \`mail_rows\` (\`about\`);`);
  await db.run(sql`CREATE INDEX \`mail_rows_to_idx\` ON \`mail_rows\` (\`to\`);`);
  await db.run(sql`CREATE INDEX \`mail_rows_updated_at_idx\` ON \`mail_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`mail_rows_created_at_idx\` ON \`mail_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`delivery_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text,
  	\`at\` text,
  	\`due\` text,
  	\`attempts\` numeric,
  	\`error\` text,
  	\`about\` text,
  	\`webhook\` text,
  	\`brand\` text,
  	\`event\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`delivery_rows_state_idx\` ON \`delivery_rows\` (\`state\`);`);
  await db.run(sql`CREATE INDEX \`delivery_rows_at_idx\` ON \`delivery_rows\` (\`at\`);`);
  await db.run(sql`CREATE INDEX \`delivery_rows_due_idx\` ON \`delivery_rows\` (\`due\`);`);
  await db.run(sql`CREATE INDEX \`delivery_rows_about_idx\` ON \`delivery_rows\` (\`about\`);`);
  await db.run(sql`CREATE INDEX \`delivery_rows_webhook_idx\` ON \`delivery_rows\` (\`webhook\`);`);
  await db.run(sql`CREATE INDEX \`delivery_rows_updated_at_idx\` ON \`delivery_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`delivery_rows_created_at_idx\` ON \`delivery_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`limit_rows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`count\` numeric,
  	\`until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`limit_rows_key_idx\` ON \`limit_rows\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`limit_rows_until_idx\` ON \`limit_rows\` (\`until\`);`);
  await db.run(sql`CREATE INDEX \`limit_rows_updated_at_idx\` ON \`limit_rows\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`limit_rows_created_at_idx\` ON \`limit_rows\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `);
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`);
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`,
  );
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`media_id\` text(36),
  	\`tags_id\` text(36),
  	\`redirects_id\` text(36),
  	\`webhooks_id\` text(36),
  	\`users_id\` text(36),
  	\`outbox_rows_id\` text(36),
  	\`publications_id\` text(36),
  	\`workflow_rows_id\` text(36),
  	\`audit_rows_id\` text(36),
  	\`use_rows_id\` text(36),
  	\`desk_rows_id\` text(36),
  	\`comment_rows_id\` text(36),
  	\`link_rows_id\` text(36),
  	\`live_rows_id\` text(36),
  	\`mail_rows_id\` text(36),
  	\`delivery_rows_id\` text(36),
  	\`limit_rows_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tags_id\`) REFERENCES \`tags\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outbox_rows_id\`) REFERENCES \`outbox_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`workflow_rows_id\`) REFERENCES \`workflow_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_rows_id\`) REFERENCES \`audit_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`use_rows_id\`) REFERENCES \`use_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`desk_rows_id\`) REFERENCES \`desk_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comment_rows_id\`) REFERENCES \`comment_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`link_rows_id\`) REFERENCES \`link_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`live_rows_id\`) REFERENCES \`live_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mail_rows_id\`) REFERENCES \`mail_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`delivery_rows_id\`) REFERENCES \`delivery_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`limit_rows_id\`) REFERENCES \`limit_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_tags_id_idx\` ON \`payload_locked_documents_rels\` (\`tags_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_outbox_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`outbox_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_workflow_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`workflow_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_audit_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_use_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`use_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_desk_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`desk_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_comment_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`comment_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_link_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`link_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_live_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`live_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_mail_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`mail_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_delivery_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`delivery_rows_id\`);`,
  );
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_limit_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`limit_rows_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`);
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`,
  );
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`);
  await db.run(
    sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`,
  );
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages\`;`);
  await db.run(sql`DROP TABLE \`pages_locales\`;`);
  await db.run(sql`DROP TABLE \`_pages_v\`;`);
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`);
  await db.run(sql`DROP TABLE \`posts\`;`);
  await db.run(sql`DROP TABLE \`posts_locales\`;`);
  await db.run(sql`DROP TABLE \`posts_rels\`;`);
  await db.run(sql`DROP TABLE \`_posts_v\`;`);
  await db.run(sql`DROP TABLE \`_posts_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_posts_v_rels\`;`);
  await db.run(sql`DROP TABLE \`shared_sections\`;`);
  await db.run(sql`DROP TABLE \`shared_sections_locales\`;`);
  await db.run(sql`DROP TABLE \`_shared_sections_v\`;`);
  await db.run(sql`DROP TABLE \`_shared_sections_v_locales\`;`);
  await db.run(sql`DROP TABLE \`campaigns\`;`);
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`);
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`);
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`);
  await db.run(sql`DROP TABLE \`media\`;`);
  await db.run(sql`DROP TABLE \`media_locales\`;`);
  await db.run(sql`DROP TABLE \`authors\`;`);
  await db.run(sql`DROP TABLE \`authors_locales\`;`);
  await db.run(sql`DROP TABLE \`_authors_v\`;`);
  await db.run(sql`DROP TABLE \`_authors_v_locales\`;`);
  await db.run(sql`DROP TABLE \`tags\`;`);
  await db.run(sql`DROP TABLE \`tags_locales\`;`);
  await db.run(sql`DROP TABLE \`redirects\`;`);
  await db.run(sql`DROP TABLE \`settings_navigation\`;`);
  await db.run(sql`DROP TABLE \`settings_navigation_locales\`;`);
  await db.run(sql`DROP TABLE \`settings_footer_columns_links\`;`);
  await db.run(sql`DROP TABLE \`settings_footer_columns_links_locales\`;`);
  await db.run(sql`DROP TABLE \`settings_footer_columns\`;`);
  await db.run(sql`DROP TABLE \`settings_footer_columns_locales\`;`);
  await db.run(sql`DROP TABLE \`settings\`;`);
  await db.run(sql`DROP TABLE \`settings_locales\`;`);
  await db.run(sql`DROP TABLE \`settings_rels\`;`);
  await db.run(sql`DROP TABLE \`_settings_v_version_navigation\`;`);
  await db.run(sql`DROP TABLE \`_settings_v_version_navigation_locales\`;`);
  await db.run(sql`DROP TABLE \`_settings_v_version_footer_columns_links\`;`);
  await db.run(sql`DROP TABLE \`_settings_v_version_footer_columns_links_locales\`;`);
  await db.run(sql`DROP TABLE \`_settings_v_version_footer_columns\`;`);
  await db.run(sql`DROP TABLE \`_settings_v_version_footer_columns_locales\`;`);
  await db.run(sql`DROP TABLE \`_settings_v\`;`);
  await db.run(sql`DROP TABLE \`_settings_v_locales\`;`);
  await db.run(sql`DROP TABLE \`_settings_v_rels\`;`);
  await db.run(sql`DROP TABLE \`leads\`;`);
  await db.run(sql`DROP TABLE \`webhooks\`;`);
  await db.run(sql`DROP TABLE \`webhooks_texts\`;`);
  await db.run(sql`DROP TABLE \`users_sessions\`;`);
  await db.run(sql`DROP TABLE \`users\`;`);
  await db.run(sql`DROP TABLE \`users_texts\`;`);
  await db.run(sql`DROP TABLE \`outbox_rows\`;`);
  await db.run(sql`DROP TABLE \`publications\`;`);
  await db.run(sql`DROP TABLE \`workflow_rows\`;`);
  await db.run(sql`DROP TABLE \`audit_rows\`;`);
  await db.run(sql`DROP TABLE \`use_rows\`;`);
  await db.run(sql`DROP TABLE \`desk_rows\`;`);
  await db.run(sql`DROP TABLE \`comment_rows\`;`);
  await db.run(sql`DROP TABLE \`link_rows\`;`);
  await db.run(sql`DROP TABLE \`live_rows\`;`);
  await db.run(sql`DROP TABLE \`mail_rows\`;`);
  await db.run(sql`DROP TABLE \`delivery_rows\`;`);
  await db.run(sql`DROP TABLE \`limit_rows\`;`);
  await db.run(sql`DROP TABLE \`payload_kv\`;`);
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`);
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`);
  await db.run(sql`DROP TABLE \`payload_preferences\`;`);
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`);
  await db.run(sql`DROP TABLE \`payload_migrations\`;`);
}
