import { schemaVersion } from '@pantograph/content/documents';
import type { Finding } from '@pantograph/contract';
import type { DataContext } from './context.ts';
import { type CollectionName, type DocumentModels, documentModels } from './document-models.ts';
import { FormFindings, type InLocale } from './form-findings.ts';
import type { Form } from './form-of.ts';
import { LeafData } from './leaf-data.ts';
import {
  type GroupNode,
  isValues,
  type ListNode,
  type Node,
  rowValue,
  type SectionsNode,
  type Values,
} from './node.ts';
import { checkOwn, prepareForm, withoutOwn } from './prepare-form.ts';
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
  readonly #leaves: LeafData;
  readonly #lead: string;
  readonly #place: string;

  constructor(context: DataContext, lead: string, place: string) {
    this.#lead = lead;
    this.#place = place;
    this.findings = new FormFindings(lead);
    this.#leaves = new LeafData(this.findings, context, lead);
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
      case 'list':
        return this.#list(node, written, path);
      case 'group':
        return this.group(node, written, path);
      case 'sections':
        return this.#sections(node, written, path);
      default:
        return this.#leaves.of(node, written, path);
    }
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

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
