import { isDeepStrictEqual } from 'node:util';
import type { TagNames } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { createRow, findRows, updateRow } from '../database/rows.ts';
import { makeKey } from '../guard/keys.ts';
import type { Form } from '../model/form-of.ts';
import { rowsOf } from '../model/node.ts';
import { brandOf } from '../project/brands.ts';
import type { FoundDocument } from './content-files.ts';
import type { Names } from './import-names.ts';

interface Tag {
  brand: string;
  key: string;
  label?: Record<string, string> | null;
}

/** The tags of all brands, while posts that name them are imported. */
export class ImportedTags {
  readonly #names: Names;
  readonly #labels = new Map<string, Record<string, string>>();
  /** Ids by brand and key. */
  readonly #keys = new Map<string, string>();

  private constructor(names: Names) {
    this.#names = names;
  }

  static async read(req: PayloadRequest, names: Names): Promise<ImportedTags> {
    const tags = new ImportedTags(names);
    for (const { id, brand, key, label } of await findRows<Tag>(req, 'tags', {})) {
      tags.#keys.set(`${brand}/${key}`, id);
      tags.#know(brand, id, label ?? {});
    }
    return tags;
  }

  /**
   * Make the tags of a brand's own list, before the posts that name them. What is there by its key or by a name is the same tag; it
   * keeps its names, or takes those of the list with `update`. Gives how many were made or changed.
   */
  async takeList(req: PayloadRequest, brand: string, list: TagNames, update: boolean): Promise<number> {
    let taken = 0;
    for (const { key, label } of list) {
      const named = Object.entries(label).map(([locale, text]) => this.#names.get(`${brand}/tags/${locale}/${text}`));
      const id = this.#keys.get(`${brand}/${key}`) ?? named.find((each) => each !== undefined);
      if (id === undefined) {
        const made = await createRow<Tag & { rev: number }>(req, 'tags', { brand, key, rev: 1, label });
        this.#keys.set(`${brand}/${key}`, made.id);
        this.#know(brand, made.id, label);
        taken++;
        continue;
      }
      const known = this.#labels.get(id) ?? {};
      const wanted = update ? { ...known, ...label } : { ...label, ...known };
      if (isDeepStrictEqual(known, wanted)) continue;
      await updateRow<Tag>(req, 'tags', id, { label: wanted });
      this.#know(brand, id, wanted);
      taken++;
    }
    return taken;
  }

  /**
   * Make the tags that a post names. A tag of a translation is the one that stands at the same place in the default language,
   * or else in the first.
   */
  async take(req: PayloadRequest, { brand, paths }: FoundDocument, forms: Record<string, Form>): Promise<Finding[]> {
    const { defaultLocale } = brandOf(brand);
    const lead = Object.hasOwn(forms, defaultLocale) ? defaultLocale : (Object.keys(forms)[0] ?? defaultLocale);
    const findings: Finding[] = [];
    for (const [index, label] of rowsOf(forms[lead]?.tags).entries()) {
      if (typeof label !== 'string') continue;
      const labels: Record<string, string> = { [lead]: label };
      for (const [locale, form] of Object.entries(forms)) {
        const own = rowsOf(form.tags)[index];
        if (typeof own === 'string') labels[locale] ??= own;
      }
      const id = this.#names.get(`${brand}/tags/${lead}/${label}`);
      if (id === undefined) await this.#make(req, brand, label, labels);
      else findings.push(...(await this.#add(req, brand, id, labels, paths)));
    }
    return findings;
  }

  async #make(req: PayloadRequest, brand: string, title: string, label: Record<string, string>): Promise<void> {
    const key = await makeKey(req, 'tags', brand, title);
    const { id } = await createRow(req, 'tags', { brand, key, rev: 1, label });
    this.#know(brand, id, label);
  }

  async #add(
    req: PayloadRequest,
    brand: string,
    id: string,
    labels: Record<string, string>,
    paths: Record<string, string>,
  ): Promise<Finding[]> {
    const known = this.#labels.get(id) ?? {};
    const others = Object.entries(labels).filter(([locale, label]) => known[locale] !== label);
    if (others.length === 0) return [];
    const more = others.filter(([locale]) => known[locale] === undefined);
    if (more.length > 0) {
      await updateRow<Tag>(req, 'tags', id, { label: { ...known, ...Object.fromEntries(more) } });
      this.#know(brand, id, { ...known, ...Object.fromEntries(more) });
    }
    return others.flatMap(([locale, label]): Finding[] => {
      const own = known[locale];
      if (own === undefined) return [];
      this.#names.set(`${brand}/tags/${locale}/${label}`, id);
      const message = `The tag "${label}" is called "${own}" in other posts, and is so here too.`;
      const fix = 'A tag has one name in a language. Rename it in the CMS, or put tags in the order of the original’s.';
      return [{ rule: 'import', severity: 'warning', file: paths[locale] ?? '', path: 'tags', message, fix }];
    });
  }

  #know(brand: string, id: string, labels: Record<string, string>): void {
    this.#labels.set(id, labels);
    for (const [locale, label] of Object.entries(labels)) this.#names.set(`${brand}/tags/${locale}/${label}`, id);
  }
}
