import { schemaVersion } from '@pantograph/content/documents';
import type { Finding } from '@pantograph/contract';
import type { DataContext } from './context.ts';
import { type CollectionName, type DocumentModels, documentModels } from './document-models.ts';
import { FormFindings, type InLocale } from './form-findings.ts';
import type { Form } from './form-of.ts';
import {
  type GroupNode,
  type ImageNode,
  isValues,
  type LinkNode,
  type ListNode,
  type Node,
  type ReferencesNode,
  rowValue,
  type SectionsNode,
  type Values,
} from './node.ts';
import { checkOwn, prepareForm, withoutOwn } from './prepare-form.ts';
import { readHref } from './read-href.ts';
import { rowId } from './row-id.ts';

/** The data of a document; none where something in its forms is wrong. Findings beside data are warnings. */
export type DataOutcome =
  | { data: Record<string, unknown>; findings: readonly Finding[] }
  | { data?: undefined; findings: readonly Finding[] };

/**
 * Make the data of one document, with all its languages, from its source forms by language. The default language, or else
 * the first, gives the structure; the others must share it. What a form has and the CMS cannot keep is found, never
 * dropped. A text that the default language has and another has not is kept as empty on purpose.
 */
export function dataOf(
  collection: CollectionName,
  key: string,
  forms: Readonly<Record<string, Form>>,
  context: DataContext,
  models: DocumentModels = documentModels,
): DataOutcome {
  const lead = Object.hasOwn(forms, context.defaultLocale) ? context.defaultLocale : Object.keys(forms)[0];
  if (lead === undefined) return { data: {}, findings: [] };
  const locales = [lead, ...Object.keys(forms).filter((locale) => locale !== lead)];
  const written = locales.map(
    (locale): InLocale<Form> => [locale, prepareForm(collection, key, forms[locale] ?? {}, forms[lead] ?? {})],
  );
  const merge = new Merge(context, lead, `${context.brand}/${collection}/${key}`);
  const { type, fields } = models[collection];
  checkOwn(written, schemaVersion(type), merge.findings);
  const data = merge.group(
    fields,
    written.map(([locale, form]) => [locale, withoutOwn(form)]),
    '',
  );
  const findings = merge.findings.all;
  return findings.some(({ severity }) => severity === 'error') ? { findings } : { data, findings };
}

/** Walks the forms of all languages side by side, along the model. */
class Merge {
  readonly findings: FormFindings;
  readonly #context: DataContext;
  readonly #lead: string;
  readonly #place: string;

  constructor(context: DataContext, lead: string, place: string) {
    this.#context = context;
    this.#lead = lead;
    this.#place = place;
    this.findings = new FormFindings(lead);
  }

  group(node: GroupNode, written: readonly InLocale[], path: string): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    const groups = written.map(([locale, value]): InLocale<Values | undefined> => {
      if (value === undefined || value === null) return [locale, undefined];
      if (isValues(value)) return [locale, value];
      this.findings.wrongType(locale, path, 'a group of fields');
      return [locale, undefined];
    });
    for (const [locale, group] of groups) {
      for (const name of Object.keys(group ?? {})) {
        if (Object.hasOwn(node.fields, name)) continue;
        const fix = 'Remove it, or correct its name.';
        this.findings.found(locale, join(path, name), `The field "${name}" is not known here.`, fix);
      }
    }
    for (const [name, field] of Object.entries(node.fields)) {
      const values = groups.map(([locale, group]): InLocale => {
        const value = group && Object.hasOwn(group, name) ? group[name] : undefined;
        return [locale, value ?? undefined];
      });
      if (values.every(([, value]) => value === undefined)) continue;
      data[name] = this.#node(field, values, join(path, name));
    }
    return data;
  }

  #node(node: Node, written: readonly InLocale[], path: string): unknown {
    switch (node.kind) {
      case 'text':
        return this.#texts(written, path);
      case 'rich-text':
        return this.#mapped(this.#texts(written, path), (text) => this.#context.richText.fromMarkdown(text));
      case 'date':
      case 'choice':
        return this.#shared(node, written, path, 'string');
      case 'toggle':
        return this.#shared(node, written, path, 'boolean');
      case 'number':
        return this.#shared(node, written, path, 'number');
      case 'link':
        return this.#link(node, written, path);
      case 'image':
        return this.#image(node, written, path);
      case 'references':
        return this.#references(node, written, path);
      case 'list':
        return this.#list(node, written, path);
      case 'group':
        return this.group(node, written, path);
      case 'sections':
        return this.#sections(node, written, path);
    }
  }

  /** Texts by language. */
  #texts(written: readonly InLocale[], path: string): Record<string, string> {
    const texts: Record<string, string> = {};
    for (const [locale, value] of written) {
      if (typeof value === 'string') texts[locale] = value;
      else if (value !== undefined) this.findings.wrongType(locale, path, 'a text', value);
      else if (texts[this.#lead]) texts[locale] = '';
    }
    return texts;
  }

  #mapped(texts: Record<string, string>, make: (text: string) => unknown): Record<string, unknown> {
    return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, make(text)]));
  }

  /** What all languages share: the lead's. */
  #shared(node: Node, written: readonly InLocale[], path: string, type: 'string' | 'boolean' | 'number'): unknown {
    for (const [locale, value] of written) {
      if (value !== undefined && typeof value !== type) this.findings.wrongType(locale, path, typeNames[type], value);
    }
    this.findings.compare(
      written,
      // A box that is not there is not ticked.
      (value) => (value === false ? undefined : value),
      path,
      node.label,
      (value) => (value === undefined ? 'left out' : `"${String(value)}"`),
    );
    return written[0]?.[1];
  }

  #link(node: LinkNode, written: readonly InLocale[], path: string): unknown {
    const links = written.map(([locale, value]): InLocale<ReturnType<typeof readHref> | undefined> => {
      if (value === undefined) return [locale, undefined];
      if (typeof value === 'string') return [locale, readHref(value, locale, this.#context)];
      this.findings.wrongType(locale, path, 'a text', value);
      return [locale, undefined];
    });
    this.findings.compare(
      links,
      (link) => (link?.kind === 'document' ? `${link.collection}/${link.id}` : link?.kind),
      path,
      node.label,
      (link) => (link === undefined ? 'left out' : link.kind === 'address' ? `the typed ${link.address}` : link.href),
    );
    const lead = links[0]?.[1];
    if (lead === undefined) return undefined;
    if (lead.kind === 'address') {
      const addresses = links.map(
        ([locale, link]): InLocale => [locale, link?.kind === 'address' ? link.address : undefined],
      );
      return { kind: 'address', address: this.#texts(addresses, path) };
    }
    const anchors = links.map(
      ([locale, link]): InLocale => [locale, link?.kind === 'document' ? link.anchor : undefined],
    );
    return {
      kind: 'document',
      document: { relationTo: lead.collection, value: lead.id },
      ...(anchors.some(([, anchor]) => anchor !== undefined) && { anchor: this.#texts(anchors, path) }),
    };
  }

  #image(node: ImageNode, written: readonly InLocale[], path: string): unknown {
    const files = written.map(
      ([locale, value]): InLocale<string | undefined> => [locale, this.#file(locale, value, path)],
    );
    this.findings.compare(
      files,
      (file) => file,
      `${path}.src`,
      node.label,
      (_, locale) => {
        const value = written.find(([each]) => each === locale)?.[1];
        return isValues(value) ? String(value.src) : 'left out';
      },
    );
    const alts = written.map(([locale, value]): InLocale => [locale, isValues(value) ? value.alt : undefined]);
    return { file: files[0]?.[1], alt: this.#texts(alts, `${path}.alt`) };
  }

  #file(locale: string, value: unknown, path: string): string | undefined {
    if (value === undefined) return undefined;
    if (!isValues(value)) {
      this.findings.wrongType(locale, path, 'a picture: src and alt', value);
      return undefined;
    }
    for (const name of Object.keys(value)) {
      if (name === 'src' || name === 'alt') continue;
      const isSize = name === 'width' || name === 'height';
      const message = isSize
        ? `The field "${name}" is not kept: a picture's size is read from its file.`
        : `The field "${name}" is not known here.`;
      this.findings.found(locale, `${path}.${name}`, message, 'Remove it.', isSize ? 'warning' : 'error');
    }
    const [, name] = /^\/?media\/(.+)$/.exec(String(value.src)) ?? [];
    const id = name === undefined ? undefined : this.#context.idOf('media', name, locale);
    if (id === undefined) {
      const fix =
        'Put the file into the media of the brand, and write media/ and its name, small and capital letters as they are.';
      this.findings.found(locale, `${path}.src`, `There is no picture "${String(value.src)}".`, fix);
    }
    return id;
  }

  #references(node: ReferencesNode, written: readonly InLocale[], path: string): unknown {
    const all = written.map(([locale, value]): InLocale<readonly string[]> => {
      if (value === undefined) return [locale, []];
      if (!Array.isArray(value)) {
        this.findings.wrongType(locale, path, 'a list', value);
        return [locale, []];
      }
      return [
        locale,
        value.flatMap((name: unknown, index) => {
          const id = typeof name === 'string' ? this.#context.idOf(node.to, name, locale) : undefined;
          if (id !== undefined) return id;
          const one = node.to === 'authors' ? 'author' : 'tag';
          this.findings.found(
            locale,
            `${path}.${index}`,
            `There is no ${one} "${String(name)}".`,
            `Make that ${one} first, or correct its name.`,
          );
          return [];
        }),
      ];
    });
    this.findings.compare(
      all,
      (ids) => ids.join(' '),
      path,
      node.label,
      (_, locale) => {
        const names = written.find(([each]) => each === locale)?.[1];
        return Array.isArray(names) && names.length > 0 ? names.join(', ') : 'left out';
      },
    );
    return all[0]?.[1];
  }

  #list(node: ListNode, written: readonly InLocale[], path: string): unknown {
    const rows = this.#rows(written, path, node.label);
    return rows.map((row, index) => {
      const at = `${path}.${index}`;
      const id = rowId(`${this.#place}/${at}`);
      if (node.item.kind === 'group') return { id, ...this.group(node.item, row, at) };
      return { id, [rowValue]: this.#node(node.item, row, at) };
    });
  }

  #sections(node: SectionsNode, written: readonly InLocale[], path: string): unknown {
    const rows = this.#rows(written, path, node.label);
    return rows.map((row, index) => {
      const at = `${path}.${index}`;
      const names = row.map(([locale, value]): InLocale => [locale, isValues(value) ? value.section : undefined]);
      this.findings.compare(
        names,
        (name) => name,
        `${at}.section`,
        `Section ${index + 1}`,
        (name) => String(name),
      );
      const name = names[0]?.[1];
      const section = typeof name === 'string' && Object.hasOwn(node.sections, name) ? node.sections[name] : undefined;
      if (!section) {
        const fix = `Use one of: ${Object.keys(node.sections).join(', ')}.`;
        this.findings.found(this.#lead, `${at}.section`, `There is no section "${String(name)}".`, fix);
        return {};
      }
      // Of a section of another name the fields say nothing: that it is another was told.
      const fields = row.map(([locale, value]): InLocale => {
        if (!isValues(value) || value.section !== name) return [locale, undefined];
        const { section: _, ...rest } = value;
        return [locale, rest];
      });
      return { id: rowId(`${this.#place}/${at}`), blockType: name, ...this.group(section, fields, at) };
    });
  }

  /** The rows of a list, each with what every language has of it. */
  #rows(written: readonly InLocale[], path: string, label: string): InLocale[][] {
    const lists = written.map(([locale, value]): InLocale<readonly unknown[]> => {
      if (value === undefined) return [locale, []];
      if (Array.isArray(value)) return [locale, value];
      this.findings.wrongType(locale, path, 'a list', value);
      return [locale, []];
    });
    this.findings.compare(
      lists,
      (list) => list.length,
      path,
      label,
      (list) => `${list.length} ${list.length === 1 ? 'entry' : 'entries'}`,
    );
    return (lists[0]?.[1] ?? []).map((_, index) =>
      lists.map(([locale, list]): InLocale => [locale, list[index] ?? undefined]),
    );
  }
}

const typeNames = { string: 'a text', boolean: 'yes or no (true or false)', number: 'a number' } as const;

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
