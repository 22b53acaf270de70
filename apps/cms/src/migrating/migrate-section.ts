import { isDeepStrictEqual } from 'node:util';
import type { Migration } from '@pantograph/content';
import type { DataContext, FormContext } from '../model/context.ts';
import { dataOf } from '../model/data-of.ts';
import { type DocumentModels, documentModels } from '../model/document-models.ts';
import { type Form, formOf } from '../model/form-of.ts';
import { type GroupNode, isValues, type Node, rowsOf, type Values, valueAt } from '../model/node.ts';
import { looseForm } from './loose-form.ts';

/** What it takes to bring a section up. */
export interface MigrationContext {
  /** The languages of the document's brand. */
  locales: readonly string[];
  /** Makes forms of data; its default language is the brand's. */
  form: FormContext;
  /** Makes data of forms. */
  data: DataContext;
}

/**
 * Take the data of a section, with all its languages, through migrations, which know source forms. What a migration leaves as
 * it is or only gives another name stays untouched, with its rows and with what is missing in a language; what it makes anew
 * is read as an imported form is. The row keeps its id, so that comments stay with it.
 *
 * @returns the same object where nothing changed
 * @throws {TypeError} where what a migration gives cannot be kept
 */
export function migrateSection(
  row: Values,
  steps: readonly Migration[],
  { locales, form: context, data: backwards }: MigrationContext,
  models: DocumentModels = documentModels,
): Values {
  const first = context.defaultLocale;
  const languages = [first, ...locales.filter((locale) => locale !== first)];
  const before = new Map(languages.map((locale) => [locale, looseForm(row, { ...context, locale })]));
  const after = new Map([...before].map(([locale, form]) => [locale, steps.reduce(apply, form)]));
  if (isDeepStrictEqual(before, after)) return row;
  const section = String(after.get(first)?.section);
  const known = models.pages.fields.fields.sections;
  const fields = known?.kind === 'sections' ? known.sections[section]?.fields : undefined;
  if (!fields) throw new TypeError(`There is no section "${section}" that "${String(row.blockType)}" could become.`);
  /** Tell whether data is, in all languages, what the migration gave for a field. */
  const says = (data: unknown, name: string) =>
    languages.every((locale) => {
      const alone = { sections: [{ blockType: section, [name]: data }] };
      const [form] = rowsOf(formOf('pages', alone, locale, context, models).sections);
      return isDeepStrictEqual(valueAt(form, name), after.get(locale)?.[name]);
    });
  const migrated: Record<string, unknown> = { id: row.id, blockType: section };
  for (const [name, node] of Object.entries(fields)) {
    const isWritten = languages.some((locale) => after.get(locale)?.[name] !== undefined);
    const wasWritten = languages.some((locale) => before.get(locale)?.[name] !== undefined);
    // What is empty, also on purpose, has no place in a form.
    const stays = isWritten ? says(row[name], name) : !wasWritten;
    const was = stays ? name : Object.keys(row).find((other) => isWritten && says(row[other], name));
    if (was !== undefined) {
      if (Object.hasOwn(row, was)) migrated[name] = onlyKnown(node, row[was]);
    } else if (isWritten) {
      migrated[name] = ofForms(name, section, after, backwards, models, row[name]);
    }
  }
  return migrated;
}

function apply(form: Form, step: Migration): Form {
  return step.section === form.section ? step.migrate(form) : form;
}

/** Take out of entries and groups what their contract no longer has. */
function onlyKnown(node: Node, data: unknown): unknown {
  if (node.kind === 'list' && Array.isArray(data)) {
    const { item } = node;
    if (item.kind !== 'group') return data;
    return data.map((row) => (isValues(row) ? { id: row.id, ...fieldsOf(item, row) } : row));
  }
  return node.kind === 'group' && isValues(data) ? fieldsOf(node, data) : data;
}

function fieldsOf({ fields }: GroupNode, values: Values): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, node]) =>
      Object.hasOwn(values, name) ? [[name, onlyKnown(node, values[name])]] : [],
    ),
  );
}

/** Make the data of one field from what the migration gave for it in each language. */
function ofForms(
  name: string,
  section: string,
  after: ReadonlyMap<string, Form>,
  context: DataContext,
  models: DocumentModels,
  was: unknown,
): unknown {
  const forms = [...after].map(([locale, form]) => [locale, { sections: [{ section, [name]: form[name] }] }]);
  const { data, findings } = dataOf('pages', 'migrated', Object.fromEntries(forms), context, models);
  const [finding] = findings.filter(({ severity }) => severity === 'error');
  if (!data) throw new TypeError(`"${name}" of "${section}" cannot be kept: ${finding?.message ?? ''}`);
  return likeBefore(valueAt(rowsOf(data.sections)[0], name), was, context.defaultLocale);
}

/** Give entries of lists the ids they had, and leave to the first language what only stood in for another. */
function likeBefore(made: unknown, was: unknown, first: string): unknown {
  if (Array.isArray(made)) {
    const before = rowsOf(was);
    return made.map((row, index) => {
      const id = made.length === before.length ? valueAt(before[index], 'id') : undefined;
      const like = likeBefore(row, before[index], first);
      return isValues(like) && id !== undefined ? { ...like, id } : like;
    });
  }
  if (!isValues(made)) return made;
  if (Object.hasOwn(made, first)) {
    return Object.fromEntries(
      Object.entries(made).filter(([locale, text]) => locale === first || !isDeepStrictEqual(text, made[first])),
    );
  }
  return Object.fromEntries(
    Object.entries(made).map(([name, value]) => [name, likeBefore(value, valueAt(was, name), first)]),
  );
}
