import type { FormContext } from '../model/context.ts';
import type { Form } from '../model/form-of.ts';
import { formOfLink } from '../model/form-of-link.ts';
import { idOf } from '../model/id-of.ts';
import { inLanguage, textIn } from '../model/in-language.ts';
import { isValues, rowValue, type Values, valueAt } from '../model/node.ts';
import { locales } from '../project/locales.ts';

const codes = new Set(locales.map(({ code }) => code));
/** What Payload writes into rows. */
const own = new Set(['id', 'blockType', 'blockName']);
const ofLink = new Set(['kind', 'document', 'anchor', 'address']);

type Reader = FormContext & { readonly locale: string };

/**
 * Make the source form of a section in one language by what its data looks like: the contract that it was written by is no
 * more, so that no field can be asked what it is.
 */
export function looseForm(row: Values, reader: Reader): Form {
  return { section: row.blockType, ...formOfGroup(row, reader) };
}

function formOfGroup(values: Values, reader: Reader): Form {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const form = own.has(name) ? undefined : formOfValue(value, reader);
      return form === undefined ? [] : [[name, form]];
    }),
  );
}

function formOfValue(value: unknown, reader: Reader): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.map((row) => formOfRow(row, reader));
  if (!isValues(value)) return value;
  const names = Object.keys(value);
  if (names.length > 0 && names.every((name) => codes.has(name))) {
    const written = inLanguage(value, reader);
    return (isValues(written) ? reader.richText.toMarkdown(written) : written) || undefined;
  }
  if (typeof value.kind === 'string' && names.every((name) => ofLink.has(name))) return formOfLink(value, reader);
  if ('file' in value) return formOfImage(value, reader);
  const group = formOfGroup(value, reader);
  return Object.keys(group).length > 0 ? group : undefined;
}

function formOfRow(row: unknown, reader: Reader): unknown {
  if (!isValues(row)) return row;
  const isScalar = Object.keys(row).every((name) => own.has(name) || name === rowValue);
  return isScalar ? (formOfValue(valueAt(row, rowValue), reader) ?? '') : formOfGroup(row, reader);
}

function formOfImage(value: Values, reader: Reader): unknown {
  const file = idOf(value.file);
  if (typeof file !== 'string') return undefined;
  const alt = textIn(value.alt, reader);
  return { src: `media/${reader.nameOf('media', file, reader.locale) ?? file}`, ...(alt !== undefined && { alt }) };
}
