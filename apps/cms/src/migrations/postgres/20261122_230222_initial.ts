import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'ar', 'de');
  CREATE TYPE "public"."enum_settings_navigation_href_kind" AS ENUM('document', 'address');
  CREATE TYPE "public"."enum_settings_footer_columns_links_href_kind" AS ENUM('document', 'address');
  CREATE TYPE "public"."enum_settings_action_href_kind" AS ENUM('document', 'address');
  CREATE TYPE "public"."enum_settings_not_found_action_href_kind" AS ENUM('document', 'address');
  CREATE TYPE "public"."enum__settings_v_version_navigation_href_kind" AS ENUM('document', 'address');
  CREATE TYPE "public"."enum__settings_v_version_footer_columns_links_href_kind" AS ENUM('document', 'address');
  CREATE TYPE "public"."enum__settings_v_version_action_href_kind" AS ENUM('document', 'address');
  CREATE TYPE "public"."enum__settings_v_version_not_found_action_href_kind" AS ENUM('document', 'address');
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"sections" jsonb,
  	"image_file_id" uuid,
  	"noindex" boolean,
  	"event_start" varchar,
  	"event_end" varchar,
  	"template" varchar,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"description" varchar,
  	"slug" varchar,
  	"image_alt" varchar,
  	"event_name" varchar,
  	"event_place" varchar,
  	"event_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_sections" jsonb,
  	"version_image_file_id" uuid,
  	"version_noindex" boolean,
  	"version_event_start" varchar,
  	"version_event_end" varchar,
  	"version_template" varchar,
  	"version_brand" varchar,
  	"version_key" varchar,
  	"version_rev" numeric DEFAULT 0,
  	"version_saved_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_slug" varchar,
  	"version_image_alt" varchar,
  	"version_event_name" varchar,
  	"version_event_place" varchar,
  	"version_event_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "posts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"image_file_id" uuid,
  	"date" varchar,
  	"updated" varchar,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "posts_locales" (
  	"title" varchar,
  	"description" varchar,
  	"image_alt" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "posts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"authors_id" uuid,
  	"tags_id" uuid
  );
  
  CREATE TABLE "_posts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_image_file_id" uuid,
  	"version_date" varchar,
  	"version_updated" varchar,
  	"version_brand" varchar,
  	"version_key" varchar,
  	"version_rev" numeric DEFAULT 0,
  	"version_saved_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_posts_v_locales" (
  	"version_title" varchar,
  	"version_description" varchar,
  	"version_image_alt" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_posts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"authors_id" uuid,
  	"tags_id" uuid
  );
  
  CREATE TABLE "shared_sections" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"sections" jsonb,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "shared_sections_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_shared_sections_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_sections" jsonb,
  	"version_brand" varchar,
  	"version_key" varchar,
  	"version_rev" numeric DEFAULT 0,
  	"version_saved_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_shared_sections_v_locales" (
  	"version_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "campaigns" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"brief" varchar,
  	"starts" timestamp(3) with time zone,
  	"ends" timestamp(3) with time zone,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "campaigns_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid,
  	"posts_id" uuid
  );
  
  CREATE TABLE "_campaigns_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_brief" varchar,
  	"version_starts" timestamp(3) with time zone,
  	"version_ends" timestamp(3) with time zone,
  	"version_brand" varchar,
  	"version_key" varchar,
  	"version_rev" numeric DEFAULT 0,
  	"version_saved_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_campaigns_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid,
  	"posts_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"sha256" varchar,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "authors" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"image_file_id" uuid,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "authors_locales" (
  	"name" varchar,
  	"slug" varchar,
  	"role" varchar,
  	"bio" varchar,
  	"image_alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_authors_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_image_file_id" uuid,
  	"version_brand" varchar,
  	"version_key" varchar,
  	"version_rev" numeric DEFAULT 0,
  	"version_saved_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_authors_v_locales" (
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_role" varchar,
  	"version_bio" varchar,
  	"version_image_alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "tags" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "tags_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"gone" boolean,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href_kind" "enum_settings_navigation_href_kind" DEFAULT 'document'
  );
  
  CREATE TABLE "settings_navigation_locales" (
  	"label" varchar,
  	"href_anchor" varchar,
  	"href_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "settings_footer_columns_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href_kind" "enum_settings_footer_columns_links_href_kind" DEFAULT 'document'
  );
  
  CREATE TABLE "settings_footer_columns_links_locales" (
  	"label" varchar,
  	"href_anchor" varchar,
  	"href_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "settings_footer_columns" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "settings_footer_columns_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"action_href_kind" "enum_settings_action_href_kind" DEFAULT 'document',
  	"not_found_action_href_kind" "enum_settings_not_found_action_href_kind" DEFAULT 'document',
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings_locales" (
  	"action_label" varchar,
  	"action_href_anchor" varchar,
  	"action_href_address" varchar,
  	"footer_tagline" varchar,
  	"footer_note" varchar,
  	"blog_title" varchar,
  	"blog_description" varchar,
  	"blog_kicker" varchar,
  	"not_found_title" varchar,
  	"not_found_body" varchar,
  	"not_found_action_label" varchar,
  	"not_found_action_href_anchor" varchar,
  	"not_found_action_href_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "settings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid,
  	"posts_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_settings_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"href_kind" "enum__settings_v_version_navigation_href_kind" DEFAULT 'document',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_v_version_navigation_locales" (
  	"label" varchar,
  	"href_anchor" varchar,
  	"href_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_settings_v_version_footer_columns_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"href_kind" "enum__settings_v_version_footer_columns_links_href_kind" DEFAULT 'document',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_v_version_footer_columns_links_locales" (
  	"label" varchar,
  	"href_anchor" varchar,
  	"href_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_settings_v_version_footer_columns" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_v_version_footer_columns_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_action_href_kind" "enum__settings_v_version_action_href_kind" DEFAULT 'document',
  	"version_not_found_action_href_kind" "enum__settings_v_version_not_found_action_href_kind" DEFAULT 'document',
  	"version_brand" varchar,
  	"version_key" varchar,
  	"version_rev" numeric DEFAULT 0,
  	"version_saved_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_settings_v_locales" (
  	"version_action_label" varchar,
  	"version_action_href_anchor" varchar,
  	"version_action_href_address" varchar,
  	"version_footer_tagline" varchar,
  	"version_footer_note" varchar,
  	"version_blog_title" varchar,
  	"version_blog_description" varchar,
  	"version_blog_kicker" varchar,
  	"version_not_found_title" varchar,
  	"version_not_found_body" varchar,
  	"version_not_found_action_label" varchar,
  	"version_not_found_action_href_anchor" varchar,
  	"version_not_found_action_href_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_settings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"pages_id" uuid,
  	"posts_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "leads" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"email" varchar,
  	"state" varchar,
  	"purpose" varchar,
  	"page_title" varchar,
  	"page" varchar,
  	"document" varchar,
  	"locale" varchar,
  	"campaign_title" varchar,
  	"campaign" varchar,
  	"utm" varchar,
  	"consent" varchar,
  	"consent_hash" varchar,
  	"consent_at" varchar,
  	"confirmed_at" varchar,
  	"unsubscribed_at" varchar,
  	"erased_at" varchar,
  	"confirm_until" varchar,
  	"brand" varchar,
  	"salt" varchar,
  	"confirm_hash" varchar,
  	"unsubscribe_hash" varchar,
  	"file_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"format" varchar DEFAULT 'standard',
  	"active" boolean DEFAULT true,
  	"secret" varchar,
  	"brand" varchar,
  	"key" varchar,
  	"rev" numeric DEFAULT 0,
  	"saved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"mails_off" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "outbox_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"path" varchar,
  	"seq" numeric,
  	"kind" varchar,
  	"text" varchar,
  	"url" varchar,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"collection" varchar,
  	"document" varchar,
  	"locale" varchar,
  	"brand" varchar,
  	"path" varchar,
  	"address" varchar,
  	"snapshot" varchar,
  	"shares" varchar,
  	"hash" varchar,
  	"rev" numeric,
  	"seq" numeric,
  	"at" varchar,
  	"by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"collection" varchar,
  	"document" varchar,
  	"locale" varchar,
  	"brand" varchar,
  	"title" varchar,
  	"state" varchar,
  	"hash" varchar,
  	"rev" numeric,
  	"asked_by" varchar,
  	"asked_at" varchar,
  	"approved_by" varchar,
  	"approved_at" varchar,
  	"publish_at" varchar,
  	"unpublish_at" varchar,
  	"afterwards" varchar,
  	"live" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" varchar,
  	"brand" varchar,
  	"collection" varchar,
  	"document" varchar,
  	"locale" varchar,
  	"title" varchar,
  	"action" varchar,
  	"from" varchar,
  	"to" varchar,
  	"by" varchar,
  	"by_name" varchar,
  	"via" varchar,
  	"reason" varchar,
  	"rev" numeric,
  	"hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "use_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"document" varchar,
  	"collection" varchar,
  	"brand" varchar,
  	"title" varchar,
  	"targets" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "desk_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"document" varchar,
  	"collection" varchar,
  	"brand" varchar,
  	"title" varchar,
  	"languages" varchar,
  	"written" numeric,
  	"open" varchar,
  	"by" varchar,
  	"by_name" varchar,
  	"at" varchar,
  	"search" varchar,
  	"words" varchar,
  	"sources" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comment_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"brand" varchar,
  	"collection" varchar,
  	"document" varchar,
  	"locale" varchar,
  	"section" varchar,
  	"text" varchar,
  	"by" varchar,
  	"by_name" varchar,
  	"link" varchar,
  	"answer_to" varchar,
  	"at" varchar,
  	"resolved_at" varchar,
  	"resolved_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "link_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"brand" varchar,
  	"collection" varchar,
  	"document" varchar,
  	"locale" varchar,
  	"at" varchar,
  	"by" varchar,
  	"by_name" varchar,
  	"expires_at" varchar,
  	"revoked_at" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "live_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"epoch" varchar,
  	"seq" numeric,
  	"at" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mail_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" varchar,
  	"at" varchar,
  	"due" varchar,
  	"attempts" numeric,
  	"error" varchar,
  	"about" varchar,
  	"brand" varchar,
  	"to" varchar,
  	"subject" varchar,
  	"text" varchar,
  	"html" varchar,
  	"unsubscribe" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "delivery_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" varchar,
  	"at" varchar,
  	"due" varchar,
  	"attempts" numeric,
  	"error" varchar,
  	"about" varchar,
  	"webhook" varchar,
  	"brand" varchar,
  	"event" varchar,
  	"body" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "limit_rows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"count" numeric,
  	"until" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"campaigns_id" uuid,
  	"media_id" uuid,
  	"tags_id" uuid,
  	"redirects_id" uuid,
  	"webhooks_id" uuid,
  	"users_id" uuid,
  	"outbox_rows_id" uuid,
  	"publications_id" uuid,
  	"workflow_rows_id" uuid,
  	"audit_rows_id" uuid,
  	"use_rows_id" uuid,
  	"desk_rows_id" uuid,
  	"comment_rows_id" uuid,
  	"link_rows_id" uuid,
  	"live_rows_id" uuid,
  	"mail_rows_id" uuid,
  	"delivery_rows_id" uuid,
  	"limit_rows_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "pages" ADD CONSTRAINT "pages_image_file_id_media_id_fk" FOREIGN KEY ("image_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_image_file_id_media_id_fk" FOREIGN KEY ("version_image_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_image_file_id_media_id_fk" FOREIGN KEY ("image_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts_locales" ADD CONSTRAINT "posts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_image_file_id_media_id_fk" FOREIGN KEY ("version_image_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v_locales" ADD CONSTRAINT "_posts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "shared_sections_locales" ADD CONSTRAINT "shared_sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."shared_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_shared_sections_v" ADD CONSTRAINT "_shared_sections_v_parent_id_shared_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."shared_sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_shared_sections_v_locales" ADD CONSTRAINT "_shared_sections_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_shared_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaigns_rels" ADD CONSTRAINT "campaigns_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v" ADD CONSTRAINT "_campaigns_v_parent_id_campaigns_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaigns"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaigns_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaigns_v_rels" ADD CONSTRAINT "_campaigns_v_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_image_file_id_media_id_fk" FOREIGN KEY ("image_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors_locales" ADD CONSTRAINT "authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_parent_id_authors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_image_file_id_media_id_fk" FOREIGN KEY ("version_image_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v_locales" ADD CONSTRAINT "_authors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tags_locales" ADD CONSTRAINT "tags_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_navigation" ADD CONSTRAINT "settings_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_navigation_locales" ADD CONSTRAINT "settings_navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_footer_columns_links" ADD CONSTRAINT "settings_footer_columns_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_footer_columns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_footer_columns_links_locales" ADD CONSTRAINT "settings_footer_columns_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_footer_columns_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_footer_columns" ADD CONSTRAINT "settings_footer_columns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_footer_columns_locales" ADD CONSTRAINT "settings_footer_columns_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_footer_columns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_rels" ADD CONSTRAINT "settings_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_navigation" ADD CONSTRAINT "_settings_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_navigation_locales" ADD CONSTRAINT "_settings_v_version_navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_footer_columns_links" ADD CONSTRAINT "_settings_v_version_footer_columns_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_footer_columns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_footer_columns_links_locales" ADD CONSTRAINT "_settings_v_version_footer_columns_links_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_footer_columns_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_footer_columns" ADD CONSTRAINT "_settings_v_version_footer_columns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_footer_columns_locales" ADD CONSTRAINT "_settings_v_version_footer_columns_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_footer_columns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v" ADD CONSTRAINT "_settings_v_parent_id_settings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_settings_v_locales" ADD CONSTRAINT "_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_rels" ADD CONSTRAINT "_settings_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_texts" ADD CONSTRAINT "webhooks_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_texts" ADD CONSTRAINT "users_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_campaigns_fk" FOREIGN KEY ("campaigns_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_tags_fk" FOREIGN KEY ("tags_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outbox_rows_fk" FOREIGN KEY ("outbox_rows_id") REFERENCES "public"."outbox_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workflow_rows_fk" FOREIGN KEY ("workflow_rows_id") REFERENCES "public"."workflow_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_audit_rows_fk" FOREIGN KEY ("audit_rows_id") REFERENCES "public"."audit_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_use_rows_fk" FOREIGN KEY ("use_rows_id") REFERENCES "public"."use_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_desk_rows_fk" FOREIGN KEY ("desk_rows_id") REFERENCES "public"."desk_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comment_rows_fk" FOREIGN KEY ("comment_rows_id") REFERENCES "public"."comment_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_link_rows_fk" FOREIGN KEY ("link_rows_id") REFERENCES "public"."link_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_live_rows_fk" FOREIGN KEY ("live_rows_id") REFERENCES "public"."live_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mail_rows_fk" FOREIGN KEY ("mail_rows_id") REFERENCES "public"."mail_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_delivery_rows_fk" FOREIGN KEY ("delivery_rows_id") REFERENCES "public"."delivery_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_limit_rows_fk" FOREIGN KEY ("limit_rows_id") REFERENCES "public"."limit_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_image_image_file_idx" ON "pages" USING btree ("image_file_id");
  CREATE INDEX "pages_brand_idx" ON "pages" USING btree ("brand");
  CREATE INDEX "pages_key_idx" ON "pages" USING btree ("key");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_locales_document_idx" ON "pages_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_image_version_image_file_idx" ON "_pages_v" USING btree ("version_image_file_id");
  CREATE INDEX "_pages_v_version_version_brand_idx" ON "_pages_v" USING btree ("version_brand");
  CREATE INDEX "_pages_v_version_version_key_idx" ON "_pages_v" USING btree ("version_key");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_locales_document_idx" ON "_pages_v_locales" USING btree ("_parent_id");
  CREATE INDEX "posts_image_image_file_idx" ON "posts" USING btree ("image_file_id");
  CREATE INDEX "posts_brand_idx" ON "posts" USING btree ("brand");
  CREATE INDEX "posts_key_idx" ON "posts" USING btree ("key");
  CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
  CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
  CREATE UNIQUE INDEX "posts_locales_locale_parent_id_unique" ON "posts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "posts_locales_document_idx" ON "posts_locales" USING btree ("_parent_id");
  CREATE INDEX "posts_rels_order_idx" ON "posts_rels" USING btree ("order");
  CREATE INDEX "posts_rels_parent_idx" ON "posts_rels" USING btree ("parent_id");
  CREATE INDEX "posts_rels_path_idx" ON "posts_rels" USING btree ("path");
  CREATE INDEX "posts_rels_authors_id_idx" ON "posts_rels" USING btree ("authors_id");
  CREATE INDEX "posts_rels_tags_id_idx" ON "posts_rels" USING btree ("tags_id");
  CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" USING btree ("parent_id");
  CREATE INDEX "_posts_v_version_image_version_image_file_idx" ON "_posts_v" USING btree ("version_image_file_id");
  CREATE INDEX "_posts_v_version_version_brand_idx" ON "_posts_v" USING btree ("version_brand");
  CREATE INDEX "_posts_v_version_version_key_idx" ON "_posts_v" USING btree ("version_key");
  CREATE INDEX "_posts_v_version_version_updated_at_idx" ON "_posts_v" USING btree ("version_updated_at");
  CREATE INDEX "_posts_v_version_version_created_at_idx" ON "_posts_v" USING btree ("version_created_at");
  CREATE INDEX "_posts_v_created_at_idx" ON "_posts_v" USING btree ("created_at");
  CREATE INDEX "_posts_v_updated_at_idx" ON "_posts_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_posts_v_locales_locale_parent_id_unique" ON "_posts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_posts_v_locales_document_idx" ON "_posts_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_posts_v_rels_order_idx" ON "_posts_v_rels" USING btree ("order");
  CREATE INDEX "_posts_v_rels_parent_idx" ON "_posts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_posts_v_rels_path_idx" ON "_posts_v_rels" USING btree ("path");
  CREATE INDEX "_posts_v_rels_authors_id_idx" ON "_posts_v_rels" USING btree ("authors_id");
  CREATE INDEX "_posts_v_rels_tags_id_idx" ON "_posts_v_rels" USING btree ("tags_id");
  CREATE INDEX "shared_sections_brand_idx" ON "shared_sections" USING btree ("brand");
  CREATE INDEX "shared_sections_key_idx" ON "shared_sections" USING btree ("key");
  CREATE INDEX "shared_sections_updated_at_idx" ON "shared_sections" USING btree ("updated_at");
  CREATE INDEX "shared_sections_created_at_idx" ON "shared_sections" USING btree ("created_at");
  CREATE UNIQUE INDEX "shared_sections_locales_locale_parent_id_unique" ON "shared_sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "shared_sections_locales_document_idx" ON "shared_sections_locales" USING btree ("_parent_id");
  CREATE INDEX "_shared_sections_v_parent_idx" ON "_shared_sections_v" USING btree ("parent_id");
  CREATE INDEX "_shared_sections_v_version_version_brand_idx" ON "_shared_sections_v" USING btree ("version_brand");
  CREATE INDEX "_shared_sections_v_version_version_key_idx" ON "_shared_sections_v" USING btree ("version_key");
  CREATE INDEX "_shared_sections_v_version_version_updated_at_idx" ON "_shared_sections_v" USING btree ("version_updated_at");
  CREATE INDEX "_shared_sections_v_version_version_created_at_idx" ON "_shared_sections_v" USING btree ("version_created_at");
  CREATE INDEX "_shared_sections_v_created_at_idx" ON "_shared_sections_v" USING btree ("created_at");
  CREATE INDEX "_shared_sections_v_updated_at_idx" ON "_shared_sections_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_shared_sections_v_locales_locale_parent_id_unique" ON "_shared_sections_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_shared_sections_v_locales_document_idx" ON "_shared_sections_v_locales" USING btree ("_parent_id");
  CREATE INDEX "campaigns_brand_idx" ON "campaigns" USING btree ("brand");
  CREATE INDEX "campaigns_key_idx" ON "campaigns" USING btree ("key");
  CREATE INDEX "campaigns_updated_at_idx" ON "campaigns" USING btree ("updated_at");
  CREATE INDEX "campaigns_created_at_idx" ON "campaigns" USING btree ("created_at");
  CREATE INDEX "campaigns_rels_order_idx" ON "campaigns_rels" USING btree ("order");
  CREATE INDEX "campaigns_rels_parent_idx" ON "campaigns_rels" USING btree ("parent_id");
  CREATE INDEX "campaigns_rels_path_idx" ON "campaigns_rels" USING btree ("path");
  CREATE INDEX "campaigns_rels_pages_id_idx" ON "campaigns_rels" USING btree ("pages_id");
  CREATE INDEX "campaigns_rels_posts_id_idx" ON "campaigns_rels" USING btree ("posts_id");
  CREATE INDEX "_campaigns_v_parent_idx" ON "_campaigns_v" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_version_version_brand_idx" ON "_campaigns_v" USING btree ("version_brand");
  CREATE INDEX "_campaigns_v_version_version_key_idx" ON "_campaigns_v" USING btree ("version_key");
  CREATE INDEX "_campaigns_v_version_version_updated_at_idx" ON "_campaigns_v" USING btree ("version_updated_at");
  CREATE INDEX "_campaigns_v_version_version_created_at_idx" ON "_campaigns_v" USING btree ("version_created_at");
  CREATE INDEX "_campaigns_v_created_at_idx" ON "_campaigns_v" USING btree ("created_at");
  CREATE INDEX "_campaigns_v_updated_at_idx" ON "_campaigns_v" USING btree ("updated_at");
  CREATE INDEX "_campaigns_v_rels_order_idx" ON "_campaigns_v_rels" USING btree ("order");
  CREATE INDEX "_campaigns_v_rels_parent_idx" ON "_campaigns_v_rels" USING btree ("parent_id");
  CREATE INDEX "_campaigns_v_rels_path_idx" ON "_campaigns_v_rels" USING btree ("path");
  CREATE INDEX "_campaigns_v_rels_pages_id_idx" ON "_campaigns_v_rels" USING btree ("pages_id");
  CREATE INDEX "_campaigns_v_rels_posts_id_idx" ON "_campaigns_v_rels" USING btree ("posts_id");
  CREATE INDEX "media_brand_idx" ON "media" USING btree ("brand");
  CREATE INDEX "media_key_idx" ON "media" USING btree ("key");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_locales_document_idx" ON "media_locales" USING btree ("_parent_id");
  CREATE INDEX "authors_image_image_file_idx" ON "authors" USING btree ("image_file_id");
  CREATE INDEX "authors_brand_idx" ON "authors" USING btree ("brand");
  CREATE INDEX "authors_key_idx" ON "authors" USING btree ("key");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE UNIQUE INDEX "authors_locales_locale_parent_id_unique" ON "authors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "authors_locales_document_idx" ON "authors_locales" USING btree ("_parent_id");
  CREATE INDEX "_authors_v_parent_idx" ON "_authors_v" USING btree ("parent_id");
  CREATE INDEX "_authors_v_version_image_version_image_file_idx" ON "_authors_v" USING btree ("version_image_file_id");
  CREATE INDEX "_authors_v_version_version_brand_idx" ON "_authors_v" USING btree ("version_brand");
  CREATE INDEX "_authors_v_version_version_key_idx" ON "_authors_v" USING btree ("version_key");
  CREATE INDEX "_authors_v_version_version_updated_at_idx" ON "_authors_v" USING btree ("version_updated_at");
  CREATE INDEX "_authors_v_version_version_created_at_idx" ON "_authors_v" USING btree ("version_created_at");
  CREATE INDEX "_authors_v_created_at_idx" ON "_authors_v" USING btree ("created_at");
  CREATE INDEX "_authors_v_updated_at_idx" ON "_authors_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_authors_v_locales_locale_parent_id_unique" ON "_authors_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_authors_v_locales_document_idx" ON "_authors_v_locales" USING btree ("_parent_id");
  CREATE INDEX "tags_brand_idx" ON "tags" USING btree ("brand");
  CREATE INDEX "tags_key_idx" ON "tags" USING btree ("key");
  CREATE INDEX "tags_updated_at_idx" ON "tags" USING btree ("updated_at");
  CREATE INDEX "tags_created_at_idx" ON "tags" USING btree ("created_at");
  CREATE UNIQUE INDEX "tags_locales_locale_parent_id_unique" ON "tags_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "tags_locales_document_idx" ON "tags_locales" USING btree ("_parent_id");
  CREATE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_brand_idx" ON "redirects" USING btree ("brand");
  CREATE INDEX "redirects_key_idx" ON "redirects" USING btree ("key");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "settings_navigation_order_idx" ON "settings_navigation" USING btree ("_order");
  CREATE INDEX "settings_navigation_parent_id_idx" ON "settings_navigation" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_navigation_locales_locale_parent_id_unique" ON "settings_navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_navigation_locales_document_idx" ON "settings_navigation_locales" USING btree ("_parent_id");
  CREATE INDEX "settings_footer_columns_links_order_idx" ON "settings_footer_columns_links" USING btree ("_order");
  CREATE INDEX "settings_footer_columns_links_parent_id_idx" ON "settings_footer_columns_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_footer_columns_links_locales_locale_parent_id_uniqu" ON "settings_footer_columns_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_footer_columns_links_locales_document_idx" ON "settings_footer_columns_links_locales" USING btree ("_parent_id");
  CREATE INDEX "settings_footer_columns_order_idx" ON "settings_footer_columns" USING btree ("_order");
  CREATE INDEX "settings_footer_columns_parent_id_idx" ON "settings_footer_columns" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_footer_columns_locales_locale_parent_id_unique" ON "settings_footer_columns_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_footer_columns_locales_document_idx" ON "settings_footer_columns_locales" USING btree ("_parent_id");
  CREATE INDEX "settings_brand_idx" ON "settings" USING btree ("brand");
  CREATE INDEX "settings_key_idx" ON "settings" USING btree ("key");
  CREATE INDEX "settings_updated_at_idx" ON "settings" USING btree ("updated_at");
  CREATE INDEX "settings_created_at_idx" ON "settings" USING btree ("created_at");
  CREATE UNIQUE INDEX "settings_locales_locale_parent_id_unique" ON "settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_locales_document_idx" ON "settings_locales" USING btree ("_parent_id");
  CREATE INDEX "settings_rels_order_idx" ON "settings_rels" USING btree ("order");
  CREATE INDEX "settings_rels_parent_idx" ON "settings_rels" USING btree ("parent_id");
  CREATE INDEX "settings_rels_path_idx" ON "settings_rels" USING btree ("path");
  CREATE INDEX "settings_rels_pages_id_idx" ON "settings_rels" USING btree ("pages_id");
  CREATE INDEX "settings_rels_posts_id_idx" ON "settings_rels" USING btree ("posts_id");
  CREATE INDEX "settings_rels_media_id_idx" ON "settings_rels" USING btree ("media_id");
  CREATE INDEX "_settings_v_version_navigation_order_idx" ON "_settings_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_settings_v_version_navigation_parent_id_idx" ON "_settings_v_version_navigation" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_version_navigation_locales_locale_parent_id_uniq" ON "_settings_v_version_navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_version_navigation_locales_document_idx" ON "_settings_v_version_navigation_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_version_footer_columns_links_order_idx" ON "_settings_v_version_footer_columns_links" USING btree ("_order");
  CREATE INDEX "_settings_v_version_footer_columns_links_parent_id_idx" ON "_settings_v_version_footer_columns_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_version_footer_columns_links_locales_locale_pare" ON "_settings_v_version_footer_columns_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_version_footer_columns_links_locales_document_idx" ON "_settings_v_version_footer_columns_links_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_version_footer_columns_order_idx" ON "_settings_v_version_footer_columns" USING btree ("_order");
  CREATE INDEX "_settings_v_version_footer_columns_parent_id_idx" ON "_settings_v_version_footer_columns" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_version_footer_columns_locales_locale_parent_id_" ON "_settings_v_version_footer_columns_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_version_footer_columns_locales_document_idx" ON "_settings_v_version_footer_columns_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_parent_idx" ON "_settings_v" USING btree ("parent_id");
  CREATE INDEX "_settings_v_version_version_brand_idx" ON "_settings_v" USING btree ("version_brand");
  CREATE INDEX "_settings_v_version_version_key_idx" ON "_settings_v" USING btree ("version_key");
  CREATE INDEX "_settings_v_version_version_updated_at_idx" ON "_settings_v" USING btree ("version_updated_at");
  CREATE INDEX "_settings_v_version_version_created_at_idx" ON "_settings_v" USING btree ("version_created_at");
  CREATE INDEX "_settings_v_created_at_idx" ON "_settings_v" USING btree ("created_at");
  CREATE INDEX "_settings_v_updated_at_idx" ON "_settings_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_settings_v_locales_locale_parent_id_unique" ON "_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_locales_document_idx" ON "_settings_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_rels_order_idx" ON "_settings_v_rels" USING btree ("order");
  CREATE INDEX "_settings_v_rels_parent_idx" ON "_settings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_settings_v_rels_path_idx" ON "_settings_v_rels" USING btree ("path");
  CREATE INDEX "_settings_v_rels_pages_id_idx" ON "_settings_v_rels" USING btree ("pages_id");
  CREATE INDEX "_settings_v_rels_posts_id_idx" ON "_settings_v_rels" USING btree ("posts_id");
  CREATE INDEX "_settings_v_rels_media_id_idx" ON "_settings_v_rels" USING btree ("media_id");
  CREATE INDEX "leads_email_idx" ON "leads" USING btree ("email");
  CREATE INDEX "leads_state_idx" ON "leads" USING btree ("state");
  CREATE INDEX "leads_document_idx" ON "leads" USING btree ("document");
  CREATE INDEX "leads_campaign_idx" ON "leads" USING btree ("campaign");
  CREATE INDEX "leads_consent_at_idx" ON "leads" USING btree ("consent_at");
  CREATE INDEX "leads_brand_idx" ON "leads" USING btree ("brand");
  CREATE INDEX "leads_salt_idx" ON "leads" USING btree ("salt");
  CREATE INDEX "leads_confirm_hash_idx" ON "leads" USING btree ("confirm_hash");
  CREATE INDEX "leads_unsubscribe_hash_idx" ON "leads" USING btree ("unsubscribe_hash");
  CREATE INDEX "leads_file_hash_idx" ON "leads" USING btree ("file_hash");
  CREATE INDEX "leads_updated_at_idx" ON "leads" USING btree ("updated_at");
  CREATE INDEX "leads_created_at_idx" ON "leads" USING btree ("created_at");
  CREATE INDEX "webhooks_brand_idx" ON "webhooks" USING btree ("brand");
  CREATE INDEX "webhooks_key_idx" ON "webhooks" USING btree ("key");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhooks_texts_order_parent" ON "webhooks_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_texts_order_parent" ON "users_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "outbox_rows_path_idx" ON "outbox_rows" USING btree ("path");
  CREATE UNIQUE INDEX "outbox_rows_seq_idx" ON "outbox_rows" USING btree ("seq");
  CREATE INDEX "outbox_rows_updated_at_idx" ON "outbox_rows" USING btree ("updated_at");
  CREATE INDEX "outbox_rows_created_at_idx" ON "outbox_rows" USING btree ("created_at");
  CREATE UNIQUE INDEX "publications_key_idx" ON "publications" USING btree ("key");
  CREATE INDEX "publications_collection_idx" ON "publications" USING btree ("collection");
  CREATE INDEX "publications_document_idx" ON "publications" USING btree ("document");
  CREATE INDEX "publications_locale_idx" ON "publications" USING btree ("locale");
  CREATE INDEX "publications_brand_idx" ON "publications" USING btree ("brand");
  CREATE INDEX "publications_shares_idx" ON "publications" USING btree ("shares");
  CREATE INDEX "publications_at_idx" ON "publications" USING btree ("at");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "brand_address_idx" ON "publications" USING btree ("brand","address");
  CREATE UNIQUE INDEX "workflow_rows_key_idx" ON "workflow_rows" USING btree ("key");
  CREATE INDEX "workflow_rows_collection_idx" ON "workflow_rows" USING btree ("collection");
  CREATE INDEX "workflow_rows_document_idx" ON "workflow_rows" USING btree ("document");
  CREATE INDEX "workflow_rows_locale_idx" ON "workflow_rows" USING btree ("locale");
  CREATE INDEX "workflow_rows_brand_idx" ON "workflow_rows" USING btree ("brand");
  CREATE INDEX "workflow_rows_state_idx" ON "workflow_rows" USING btree ("state");
  CREATE INDEX "workflow_rows_asked_at_idx" ON "workflow_rows" USING btree ("asked_at");
  CREATE INDEX "workflow_rows_approved_at_idx" ON "workflow_rows" USING btree ("approved_at");
  CREATE INDEX "workflow_rows_publish_at_idx" ON "workflow_rows" USING btree ("publish_at");
  CREATE INDEX "workflow_rows_unpublish_at_idx" ON "workflow_rows" USING btree ("unpublish_at");
  CREATE INDEX "workflow_rows_live_idx" ON "workflow_rows" USING btree ("live");
  CREATE INDEX "workflow_rows_updated_at_idx" ON "workflow_rows" USING btree ("updated_at");
  CREATE INDEX "workflow_rows_created_at_idx" ON "workflow_rows" USING btree ("created_at");
  CREATE INDEX "document_state_live_idx" ON "workflow_rows" USING btree ("document","state","live");
  CREATE INDEX "audit_rows_at_idx" ON "audit_rows" USING btree ("at");
  CREATE INDEX "audit_rows_brand_idx" ON "audit_rows" USING btree ("brand");
  CREATE INDEX "audit_rows_collection_idx" ON "audit_rows" USING btree ("collection");
  CREATE INDEX "audit_rows_document_idx" ON "audit_rows" USING btree ("document");
  CREATE INDEX "audit_rows_by_idx" ON "audit_rows" USING btree ("by");
  CREATE INDEX "audit_rows_updated_at_idx" ON "audit_rows" USING btree ("updated_at");
  CREATE INDEX "audit_rows_created_at_idx" ON "audit_rows" USING btree ("created_at");
  CREATE INDEX "brand_at_idx" ON "audit_rows" USING btree ("brand","at");
  CREATE UNIQUE INDEX "use_rows_document_idx" ON "use_rows" USING btree ("document");
  CREATE INDEX "use_rows_brand_idx" ON "use_rows" USING btree ("brand");
  CREATE INDEX "use_rows_updated_at_idx" ON "use_rows" USING btree ("updated_at");
  CREATE INDEX "use_rows_created_at_idx" ON "use_rows" USING btree ("created_at");
  CREATE UNIQUE INDEX "desk_rows_document_idx" ON "desk_rows" USING btree ("document");
  CREATE INDEX "desk_rows_collection_idx" ON "desk_rows" USING btree ("collection");
  CREATE INDEX "desk_rows_brand_idx" ON "desk_rows" USING btree ("brand");
  CREATE INDEX "desk_rows_by_idx" ON "desk_rows" USING btree ("by");
  CREATE INDEX "desk_rows_at_idx" ON "desk_rows" USING btree ("at");
  CREATE INDEX "desk_rows_updated_at_idx" ON "desk_rows" USING btree ("updated_at");
  CREATE INDEX "desk_rows_created_at_idx" ON "desk_rows" USING btree ("created_at");
  CREATE INDEX "collection_at_brand_idx" ON "desk_rows" USING btree ("collection","at","brand");
  CREATE INDEX "comment_rows_brand_idx" ON "comment_rows" USING btree ("brand");
  CREATE INDEX "comment_rows_document_idx" ON "comment_rows" USING btree ("document");
  CREATE INDEX "comment_rows_link_idx" ON "comment_rows" USING btree ("link");
  CREATE INDEX "comment_rows_answer_to_idx" ON "comment_rows" USING btree ("answer_to");
  CREATE INDEX "comment_rows_at_idx" ON "comment_rows" USING btree ("at");
  CREATE INDEX "comment_rows_updated_at_idx" ON "comment_rows" USING btree ("updated_at");
  CREATE INDEX "comment_rows_created_at_idx" ON "comment_rows" USING btree ("created_at");
  CREATE INDEX "link_rows_brand_idx" ON "link_rows" USING btree ("brand");
  CREATE INDEX "link_rows_document_idx" ON "link_rows" USING btree ("document");
  CREATE INDEX "link_rows_at_idx" ON "link_rows" USING btree ("at");
  CREATE INDEX "link_rows_updated_at_idx" ON "link_rows" USING btree ("updated_at");
  CREATE INDEX "link_rows_created_at_idx" ON "link_rows" USING btree ("created_at");
  CREATE UNIQUE INDEX "live_rows_name_idx" ON "live_rows" USING btree ("name");
  CREATE INDEX "live_rows_at_idx" ON "live_rows" USING btree ("at");
  CREATE INDEX "live_rows_updated_at_idx" ON "live_rows" USING btree ("updated_at");
  CREATE INDEX "live_rows_created_at_idx" ON "live_rows" USING btree ("created_at");
  CREATE INDEX "mail_rows_state_idx" ON "mail_rows" USING btree ("state");
  CREATE INDEX "mail_rows_at_idx" ON "mail_rows" USING btree ("at");
  CREATE INDEX "mail_rows_due_idx" ON "mail_rows" USING btree ("due");
  CREATE INDEX "mail_rows_about_idx" ON "mail_rows" USING btree ("about");
  CREATE INDEX "mail_rows_to_idx" ON "mail_rows" USING btree ("to");
  CREATE INDEX "mail_rows_updated_at_idx" ON "mail_rows" USING btree ("updated_at");
  CREATE INDEX "mail_rows_created_at_idx" ON "mail_rows" USING btree ("created_at");
  CREATE INDEX "delivery_rows_state_idx" ON "delivery_rows" USING btree ("state");
  CREATE INDEX "delivery_rows_at_idx" ON "delivery_rows" USING btree ("at");
  CREATE INDEX "delivery_rows_due_idx" ON "delivery_rows" USING btree ("due");
  CREATE INDEX "delivery_rows_about_idx" ON "delivery_rows" USING btree ("about");
  CREATE INDEX "delivery_rows_webhook_idx" ON "delivery_rows" USING btree ("webhook");
  CREATE INDEX "delivery_rows_updated_at_idx" ON "delivery_rows" USING btree ("updated_at");
  CREATE INDEX "delivery_rows_created_at_idx" ON "delivery_rows" USING btree ("created_at");
  CREATE UNIQUE INDEX "limit_rows_key_idx" ON "limit_rows" USING btree ("key");
  CREATE INDEX "limit_rows_until_idx" ON "limit_rows" USING btree ("until");
  CREATE INDEX "limit_rows_updated_at_idx" ON "limit_rows" USING btree ("updated_at");
  CREATE INDEX "limit_rows_created_at_idx" ON "limit_rows" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_campaigns_id_idx" ON "payload_locked_documents_rels" USING btree ("campaigns_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_tags_id_idx" ON "payload_locked_documents_rels" USING btree ("tags_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_outbox_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("outbox_rows_id");
  CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" USING btree ("publications_id");
  CREATE INDEX "payload_locked_documents_rels_workflow_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("workflow_rows_id");
  CREATE INDEX "payload_locked_documents_rels_audit_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("audit_rows_id");
  CREATE INDEX "payload_locked_documents_rels_use_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("use_rows_id");
  CREATE INDEX "payload_locked_documents_rels_desk_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("desk_rows_id");
  CREATE INDEX "payload_locked_documents_rels_comment_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("comment_rows_id");
  CREATE INDEX "payload_locked_documents_rels_link_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("link_rows_id");
  CREATE INDEX "payload_locked_documents_rels_live_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("live_rows_id");
  CREATE INDEX "payload_locked_documents_rels_mail_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("mail_rows_id");
  CREATE INDEX "payload_locked_documents_rels_delivery_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("delivery_rows_id");
  CREATE INDEX "payload_locked_documents_rels_limit_rows_id_idx" ON "payload_locked_documents_rels" USING btree ("limit_rows_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "posts" CASCADE;
  DROP TABLE "posts_locales" CASCADE;
  DROP TABLE "posts_rels" CASCADE;
  DROP TABLE "_posts_v" CASCADE;
  DROP TABLE "_posts_v_locales" CASCADE;
  DROP TABLE "_posts_v_rels" CASCADE;
  DROP TABLE "shared_sections" CASCADE;
  DROP TABLE "shared_sections_locales" CASCADE;
  DROP TABLE "_shared_sections_v" CASCADE;
  DROP TABLE "_shared_sections_v_locales" CASCADE;
  DROP TABLE "campaigns" CASCADE;
  DROP TABLE "campaigns_rels" CASCADE;
  DROP TABLE "_campaigns_v" CASCADE;
  DROP TABLE "_campaigns_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "authors_locales" CASCADE;
  DROP TABLE "_authors_v" CASCADE;
  DROP TABLE "_authors_v_locales" CASCADE;
  DROP TABLE "tags" CASCADE;
  DROP TABLE "tags_locales" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "settings_navigation" CASCADE;
  DROP TABLE "settings_navigation_locales" CASCADE;
  DROP TABLE "settings_footer_columns_links" CASCADE;
  DROP TABLE "settings_footer_columns_links_locales" CASCADE;
  DROP TABLE "settings_footer_columns" CASCADE;
  DROP TABLE "settings_footer_columns_locales" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "settings_locales" CASCADE;
  DROP TABLE "settings_rels" CASCADE;
  DROP TABLE "_settings_v_version_navigation" CASCADE;
  DROP TABLE "_settings_v_version_navigation_locales" CASCADE;
  DROP TABLE "_settings_v_version_footer_columns_links" CASCADE;
  DROP TABLE "_settings_v_version_footer_columns_links_locales" CASCADE;
  DROP TABLE "_settings_v_version_footer_columns" CASCADE;
  DROP TABLE "_settings_v_version_footer_columns_locales" CASCADE;
  DROP TABLE "_settings_v" CASCADE;
  DROP TABLE "_settings_v_locales" CASCADE;
  DROP TABLE "_settings_v_rels" CASCADE;
  DROP TABLE "leads" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhooks_texts" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_texts" CASCADE;
  DROP TABLE "outbox_rows" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "workflow_rows" CASCADE;
  DROP TABLE "audit_rows" CASCADE;
  DROP TABLE "use_rows" CASCADE;
  DROP TABLE "desk_rows" CASCADE;
  DROP TABLE "comment_rows" CASCADE;
  DROP TABLE "link_rows" CASCADE;
  DROP TABLE "live_rows" CASCADE;
  DROP TABLE "mail_rows" CASCADE;
  DROP TABLE "delivery_rows" CASCADE;
  DROP TABLE "limit_rows" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_settings_navigation_href_kind";
  DROP TYPE "public"."enum_settings_footer_columns_links_href_kind";
  DROP TYPE "public"."enum_settings_action_href_kind";
  DROP TYPE "public"."enum_settings_not_found_action_href_kind";
  DROP TYPE "public"."enum__settings_v_version_navigation_href_kind";
  DROP TYPE "public"."enum__settings_v_version_footer_columns_links_href_kind";
  DROP TYPE "public"."enum__settings_v_version_action_href_kind";
  DROP TYPE "public"."enum__settings_v_version_not_found_action_href_kind";`);
}
