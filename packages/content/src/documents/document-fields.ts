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

const plans = new Map<string, readonly SectionField[]>();

/** List the fields of a document that have one of these controls and are not empty, a page's sections among them. */
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
  const planName = `${name} ${controls.join(' ')}`;
  const plan = plans.get(planName) ?? sectionFields(schema, controls);
  plans.set(planName, plan);
  const found: DocumentField[] = [];
  for (const { path, control } of plan) gather(container, path, base, control, found);
  return found;
}

function gather(value: unknown, path: readonly string[], at: string, control: Control, found: DocumentField[]): void {
  const [key, ...rest] = path;
  if (value === undefined || value === null) return;
  if (key === undefined) {
    found.push({ path: at, control, value });
    return;
  }
  if (key === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, entry] of value.entries()) gather(entry, rest, `${at}.${index}`, control, found);
    return;
  }
  if (typeof value !== 'object' || !Object.hasOwn(value, key)) return;
  gather((value as Record<string, unknown>)[key], rest, at === '' ? key : `${at}.${key}`, control, found);
}
