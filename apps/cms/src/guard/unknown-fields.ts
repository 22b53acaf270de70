import type { FlattenedField } from 'payload';
import type { FieldError } from '../errors.ts';
import { goneSectionName } from '../model/gone-section.ts';
import { blockFields, innerFields, isValues, namedFields } from './fields.ts';

/** What Payload itself writes into rows and documents. */
const own = new Set(['id', 'blockType', 'blockName', 'createdAt', 'updatedAt']);

/** Find what no field takes: Payload would drop it without a word. `at` is the path of the values. */
export function unknownFields(fields: readonly FlattenedField[], values: unknown, at = ''): FieldError[] {
  if (!isValues(values)) return [];
  const known = new Map(namedFields(fields).map((field) => [field.name, field]));
  return Object.entries(values).flatMap(([name, value]): FieldError[] => {
    if (own.has(name)) return [];
    const path = at === '' ? name : `${at}.${name}`;
    const field = known.get(name);
    if (!field) return [{ path, message: `There is no field “${name}” here. Take it away, or correct its name.` }];
    if (field.type === 'group' || field.type === 'tab') return unknownFields(innerFields(field), value, path);
    if (field.type === 'array' && Array.isArray(value)) {
      return value.flatMap((row, index) => unknownFields(innerFields(field), row, `${path}.${index}`));
    }
    if (field.type === 'blocks' && Array.isArray(value)) {
      return value.flatMap((row, index) => {
        const inner = blockFields(field, row);
        if (inner) return unknownFields(inner, row, `${path}.${index}`);
        const named = isValues(row) ? String(row.blockType) : typeof row;
        return [{ path: `${path}.${index}.blockType`, message: unknownSection(named, field.blocks) }];
      });
    }
    return [];
  });
}

function unknownSection(named: string, blocks: readonly { slug: string }[]): string {
  const offered = blocks.map(({ slug }) => slug).filter((slug) => slug !== goneSectionName);
  return `There is no section called “${named.slice(0, 60)}”. There are: ${offered.join(', ')}.`;
}
