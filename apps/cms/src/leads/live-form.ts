import { createHash } from 'node:crypto';
import { sections as contracts } from '@pantograph/components';
import type { FormField } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { parse } from 'yaml';
import { findRow } from '../database/rows.ts';
import { isValues } from '../guard/fields.ts';
import type { KeptRow } from '../outbox/outbox.ts';
import { brands } from '../project/brands.ts';
import { siteAddress } from '../project/site-address.ts';
import { findPublication } from '../publishing/find-publication.ts';
import type { Purpose } from './rows.ts';

/** A form as it stands on a live page. */
export interface LiveForm {
  brand: string;
  locale: string;
  /** The page's key, id, title and whole address. */
  page: string;
  document: string;
  pageTitle: string;
  address: string;
  purpose: Purpose;
  /** What it asks for, in the order in which it stands there. */
  fields: readonly FormField[];
  button: string;
  consent: string;
  /** SHA-256 of the consent in hexadecimal. */
  consentHash: string;
}

/** What a form's address names. */
export interface FormAddress {
  brand: string;
  locale: string;
  page: string;
  /** The 0-based place of the form among the page's sections, where it is named. */
  section: number | undefined;
}

/**
 * Find a form by its address, with the texts that stand on the live page: what is written meanwhile has promised nobody
 * anything. Where the page's sections moved since it was loaded, its one form is meant.
 *
 * @returns `moved` where the page is live and the form cannot be told; undefined where no such page is live
 */
export async function findLiveForm(req: PayloadRequest, asked: FormAddress): Promise<LiveForm | 'moved' | undefined> {
  const { brand, locale, page, section } = asked;
  const live = await findLivePage(req, asked);
  if (!live) return undefined;
  const sections = Array.isArray(live.form.sections) ? live.form.sections.filter(isValues) : [];
  const named = section === undefined ? undefined : sections[section];
  const forms = sections.filter((each) => fieldsOf(each) !== undefined);
  const found = named && fieldsOf(named) ? named : forms.length === 1 ? forms[0] : undefined;
  const fields = found && fieldsOf(found);
  if (!fields) return 'moved';
  const { template } = live.form;
  const consent = String(found.consent ?? '');
  return {
    ...{ brand, locale, page },
    document: live.document,
    pageTitle: String(live.form.title ?? page),
    address: live.address,
    purpose:
      template === 'event' || template === 'lead-magnet' ? template : asksForMore(fields) ? 'contact' : 'newsletter',
    fields,
    button: String(found.button ?? ''),
    consent,
    consentHash: createHash('sha256').update(consent).digest('hex'),
  };
}

/** Tell whether a form asks for more than an address, so that each time it is sent something new is said. */
export function asksForMore(fields: readonly FormField[]): boolean {
  return fields.some(({ kind }) => kind !== 'email');
}

/** Get what the form of a section asks for, as its contract says; undefined where it has none, or is not what was agreed. */
function fieldsOf({ section, ...props }: Readonly<Record<string, unknown>>): readonly FormField[] | undefined {
  const contract = Object.hasOwn(contracts, String(section)) ? contracts[String(section)] : undefined;
  const read = contract?.form && contract.props.safeParse(props);
  return read?.success ? contract?.form?.(read.data) : undefined;
}

/** A page as it is live. */
export interface LivePage {
  document: string;
  address: string;
  /** Its source form as the publisher has it, shared sections in their places. */
  form: Readonly<Record<string, unknown>>;
}

/** Find a live page by its name; undefined where nothing of it is live in that language. */
export async function findLivePage(
  req: PayloadRequest,
  { brand, locale, page }: Omit<FormAddress, 'section'>,
): Promise<LivePage | undefined> {
  if (!brands.get(brand)?.locales.includes(locale)) return undefined;
  const row = await findRow(req, 'pages', { and: [{ brand: { equals: brand } }, { key: { equals: page } }] });
  const publication = row && (await findPublication(req, { collection: 'pages', document: row.id, locale }));
  if (!publication) return undefined;
  const kept = await findRow<KeptRow>(req, 'outbox-rows', { path: { equals: publication.path } });
  const form: unknown = kept?.kind === 'text' ? parse(kept.text ?? '') : undefined;
  if (!isValues(form)) return undefined;
  return { document: row.id, address: siteAddress(brand, publication.address), form };
}
