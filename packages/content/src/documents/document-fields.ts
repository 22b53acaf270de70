import { sections } from '@pantograph/components';
import type { Control } from '@pantograph/contract';
import type { Document } from './document.js';
import { documentSchemas } from './parse-document.js';
import { type SectionField, sectionFields } from './section-fields.js';

/** A field of a document, with what stands in it. */
export interface DocumentField {
  /** Keys and 0-based indices joined by dots, as in findings. */
  path: string;
  control: Control;
  value: unknown;
}

/** By the list of controls, which callers keep, then by the name of what has the fields. */
const plans = new WeakMap<readonly Control[], Map<string, readonly SectionField[]>>();

/**
 * List the fields of a document that have one of these controls and are not empty, a page's sections among them. What is
 * looked for is worked out once for each array of controls: pass the same one.
 */
export function documentFields(document: Document, controls: readonly Control[]): DocumentField[] {
  const found = fieldsOf(document, document.type, documentSchemas[document.type], '', controls);
  if (document.type === 'post' && controls.includes('rich-text')) {
    found.push({ path: 'body', control: 'rich-text', value: document.body });
  }
  if (document.type !== 'page') return found;
  for (const [index, section] of document.sections.entries()) {
    const contract = Object.hasOwn(sections, section.section) ? sections[section.section] : undefined;
    if (contract) found.push(...fieldsOf(section, section.section, contract.props, `sections.${index}`, controls));
  }
  return found;
}

function fieldsOf(
  container: unknown,
  name: string,
  schema: Parameters<typeof sectionFields>[0],
  base: string,
  controls: readonly Control[],
): DocumentField[] {
  const found: DocumentField[] = [];
  for (const { path, control } of planOf(name, schema, controls)) gather(container, path, 0, base, control, found);
  return found;
}

function planOf(
  name: string,
  schema: Parameters<typeof sectionFields>[0],
  controls: readonly Control[],
): readonly SectionField[] {
  const known = plans.get(controls) ?? new Map<string, readonly SectionField[]>();
  plans.set(controls, known);
  const plan = known.get(name) ?? sectionFields(schema, controls);
  known.set(name, plan);
  return plan;
}

/** Gather what stands at a path, from one of its steps on. */
function gather(
  value: unknown,
  path: readonly string[],
  step: number,
  at: string,
  control: Control,
  found: DocumentField[],
): void {
  const key = path[step];
  if (value === undefined || value === null) return;
  if (key === undefined) {
    found.push({ path: at, control, value });
    return;
  }
  if (key === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, entry] of value.entries()) gather(entry, path, step + 1, `${at}.${index}`, control, found);
    return;
  }
  if (typeof value !== 'object' || !Object.hasOwn(value, key)) return;
  gather((value as Record<string, unknown>)[key], path, step + 1, at === '' ? key : `${at}.${key}`, control, found);
}
